const places = {
  root: '[data-slot="integrations"]',
  integration: '[data-slot="integration"]',
  account: '[data-slot="account"]',
};

/** Where the focus goes when a button leaves: to the first of these in the same row, card or root. */
const successors: Record<string, readonly string[]> = {
  'integration-connect': ['integration-cancel', 'account-disconnect'],
  'integration-cancel': ['integration-connect', 'account-disconnect'],
  'account-replace': ['account-cancel'],
  'account-cancel': ['account-replace'],
};
const mainButtons = [
  'integration-cancel',
  'integration-connect',
  'account-cancel',
  'account-replace',
  'account-disconnect',
];

/**
 * Looks around an element that has the focus, and returns a function to call once that element has left the page.
 * That function moves the focus: from a row to the next row's Disconnect, else the one before, else to Connect,
 * and from a button to the one that takes its place.
 */
export function prepareFocus(element: Element): () => void {
  const [row, card] = [element.closest(places.account), element.closest(places.integration)];
  const slot = element.getAttribute('data-slot') ?? '';
  // Outside of the cards, the kit looks after one button alone. The app looks after its own.
  const container =
    row ?? card ?? (slot === 'integrations-retry' ? element.closest(places.root) : null);
  const rows = [...(card?.querySelectorAll(places.account) ?? [])];
  const index = row ? rows.indexOf(row) : -1;
  const neighbours = [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0)).reverse()];
  const slots = successors[slot] ?? mainButtons;
  return () => {
    const neighbour = neighbours.find(({ isConnected }) => isConnected);
    if (!row || row.isConnected) focusFirst(container, slots);
    else if (neighbour) focusFirst(neighbour, ['account-disconnect']);
    else focusFirst(card, ['integration-connect', 'integration-cancel']);
  };
}

function focusFirst(container: Element | null, slots: readonly string[]): void {
  const found = slots.map((slot) => container?.querySelector<HTMLElement>(`[data-slot="${slot}"]`));
  found.find((candidate) => candidate)?.focus();
}
