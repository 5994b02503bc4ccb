import type { Integration, IntegrationMetadata, IntegrationState, Snapshot } from './types';

const notInstalled: IntegrationState = {
  enabled: false,
  allCredentials: [],
  allConfigurations: [],
};

/** The joined item of each pair of parts, so that it keeps its identity while they do. */
const joined = new WeakMap<IntegrationState, WeakMap<IntegrationMetadata, Integration>>();

/** All active integrations, in the order in which Paragon lists them. */
export function joinIntegrations({ user, metadata }: Snapshot): Integration[] {
  const states = user.authenticated ? user.integrations : {};
  return metadata.map((item) => join(item, states[item.type] ?? notInstalled));
}

function join(metadata: IntegrationMetadata, state: IntegrationState): Integration {
  const items = joined.get(state) ?? new WeakMap<IntegrationMetadata, Integration>();
  joined.set(state, items);
  const item = items.get(metadata) ?? { ...state, ...metadata };
  items.set(metadata, item);
  return item;
}
