import type { IntegrationItem, IntegrationMetadata, IntegrationState, Snapshot } from './types';

const notInstalled: IntegrationState = {
  enabled: false,
  allCredentials: [],
  allConfigurations: [],
};

/** The joined item of each pair of parts, so that it keeps its identity while they do. */
const joined = new WeakMap<IntegrationState, WeakMap<IntegrationMetadata, IntegrationItem>>();

/** All active integrations, in the order in which Paragon lists them. */
export function joinIntegrations({ user, metadata }: Snapshot): IntegrationItem[] {
  const states = user.authenticated ? user.integrations : {};
  // A type can be called as something that every object inherits.
  return metadata.map((item) =>
    join(item, (Object.hasOwn(states, item.type) && states[item.type]) || notInstalled),
  );
}

function join(metadata: IntegrationMetadata, state: IntegrationState): IntegrationItem {
  const items = joined.get(state) ?? new WeakMap<IntegrationMetadata, IntegrationItem>();
  joined.set(state, items);
  const item = items.get(metadata) ?? { ...state, ...metadata };
  items.set(metadata, item);
  return item;
}
