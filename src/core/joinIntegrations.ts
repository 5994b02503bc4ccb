import type { IntegrationItem, IntegrationMetadata, IntegrationState, Snapshot } from './types';

const notInstalled: IntegrationState = {
  enabled: false,
  allCredentials: [],
  allConfigurations: [],
};

/** The joined items of each snapshot. All readers of one snapshot share the list. */
const lists = new WeakMap<Snapshot, IntegrationItem[]>();

/** The joined item of each pair of state and metadata. The item keeps its identity while both do. */
const joined = new WeakMap<IntegrationState, WeakMap<IntegrationMetadata, IntegrationItem>>();

/** All active integrations, in the order in which Paragon lists them. Returns the same list for the same snapshot. */
export function joinIntegrations(snapshot: Snapshot): IntegrationItem[] {
  const known = lists.get(snapshot);
  if (known) return known;
  const { user, metadata } = snapshot;
  const states = user.authenticated ? user.integrations : {};
  // A type can have the name of a member that every object inherits.
  const list = metadata.map((item) =>
    join(item, (Object.hasOwn(states, item.type) && states[item.type]) || notInstalled),
  );
  lists.set(snapshot, list);
  return list;
}

function join(metadata: IntegrationMetadata, state: IntegrationState): IntegrationItem {
  const items = joined.get(state) ?? new WeakMap<IntegrationMetadata, IntegrationItem>();
  const known = items.get(metadata);
  if (known) return known;
  const item = { ...state, ...metadata };
  joined.set(state, items.set(metadata, item));
  return item;
}
