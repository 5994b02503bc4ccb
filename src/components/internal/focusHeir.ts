const selectors = {
  integrations: '[data-slot="integrations"]',
  account: '[data-slot="account"]',
  integration: '[data-slot="integration"]',
  disconnect: '[data-slot="account-disconnect"]',
  connect: '[data-slot="integration-connect"], [data-slot="integration-cancel"]',
};

/**
 * Prepares to move the focus from a row that goes away: to the next row's Disconnect, else the one before, else
 * the Connect button. Call what it returns when the row is gone.
 */
export function prepareRowHeir(row: Element): () => void {
  const region = row.closest(selectors.integration);
  const rows = [...(region?.querySelectorAll(selectors.account) ?? [])];
  const index = rows.indexOf(row);
  const heirs = [...rows.slice(index + 1), ...rows.slice(0, index).reverse()];
  return () => {
    const next = heirs.find((heir) => heir.isConnected)?.querySelector(selectors.disconnect);
    focus(next ?? region?.querySelector(selectors.connect));
  };
}

/** Prepares to move the focus from a button that goes away to the one that takes its place. */
export function prepareButtonHeir(button: Element, slots: readonly string[]): () => void {
  const container = button.closest(
    `${selectors.account}, ${selectors.integration}, ${selectors.integrations}`,
  );
  return () => {
    const heirs = slots.map((slot) => container?.querySelector(`[data-slot="${slot}"]`));
    focus(heirs.find((heir) => heir));
  };
}

/**
 * Moves the focus to the row of an account that was connected from here, unless the person has gone elsewhere.
 * Returns whether the row is there.
 */
export function focusNewRow(region: Element, credentialId: string): boolean {
  const rows = [...region.querySelectorAll(selectors.account)];
  const row = rows.find((one) => one.getAttribute('data-credential-id') === credentialId);
  if (!(row instanceof HTMLElement)) return false;
  const { activeElement, body } = document;
  if (activeElement === body || region.contains(activeElement)) {
    // Not among what Tab stops at, once it is left.
    row.tabIndex = -1;
    row.addEventListener('blur', () => row.removeAttribute('tabindex'), { once: true });
    row.focus();
  }
  return true;
}

function focus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}
