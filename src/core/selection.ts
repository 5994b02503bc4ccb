type Selection = Readonly<Record<string, string>>;

/** The key under which one person's chosen accounts are kept in localStorage: ids only. */
function keyOf(projectId: string, userId: string): string {
  return `paragon-connect-react:selected:${projectId}:${userId}`;
}

/** The accounts that this person had chosen, by integration type; none where storage cannot be read. */
export function readSelection(projectId: string, userId: string): Selection {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(keyOf(projectId, userId)) ?? '{}');
    const entries = Object.entries(Object(saved) as object);
    return Object.fromEntries(entries.filter(([, id]) => typeof id === 'string'));
  } catch {
    return {};
  }
}

/** Keeps the choice for the next visit, where storage allows it. */
export function saveSelection(projectId: string, userId: string, selection: Selection): void {
  try {
    localStorage.setItem(keyOf(projectId, userId), JSON.stringify(selection));
  } catch {
    // The choice then lasts as long as the page.
  }
}
