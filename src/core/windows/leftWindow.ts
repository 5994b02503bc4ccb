/** The time limit of the window that is open, in milliseconds since the epoch. It outlives a reload of the page. */
const key = 'paragon-connect-react:window-until';

/** Notes that a window is open, where storage allows it. Returns a function that takes the note away. */
export function noteWindow(deadline: number): () => void {
  try {
    sessionStorage.setItem(key, String(deadline));
  } catch {
    // Without storage a reload forgets the window, and the account shows at the next refresh.
  }
  return forgetWindow;
}

/** When the window that the page of before has left open comes to its time limit. Undefined when there is none. */
export function findLeftWindow(): number | undefined {
  try {
    const deadline = Number(sessionStorage.getItem(key));
    return deadline > Date.now() ? deadline : undefined;
  } catch {
    return undefined;
  }
}

export function forgetWindow(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Where storage cannot be reached, there is no note.
  }
}
