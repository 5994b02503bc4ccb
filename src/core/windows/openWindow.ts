/**
 * Calls `open`, and returns the window only where there is one that is open. Blockers, extensions and web views throw,
 * return nothing or a stand-in, or close the window before `open` returns. Null counts as blocked.
 */
export function openWindow(open: () => Window | null): Window | null {
  try {
    const opened = open();
    return Object(opened).closed === false ? opened : null;
  } catch {
    return null;
  }
}
