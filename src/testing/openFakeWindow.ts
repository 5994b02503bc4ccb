/** Starts every address that the fake opens; the rest of it names one window. */
const prefix = 'about:blank#fake-paragon-';

const waiting = new Map<string, Window | null>();
let original: typeof window.open | undefined;
let counter = 0;

/**
 * Lets `window.open` answer the fakes' own addresses; all others go where they went. It must be there before an
 * install begins: whoever wants the handle wraps `window.open` around the SDK's call.
 */
export function claimWindowOpen(): void {
  if (typeof window === 'undefined' || window.open === answer) return;
  if (original) return;
  original = window.open;
  window.open = answer;
}

/** Gives it back, unless somebody else has taken it since. */
export function releaseWindowOpen(): void {
  if (!original || window.open !== answer) return;
  window.open = original;
  original = undefined;
}

function answer(...parameters: Parameters<typeof window.open>): Window | null {
  const url = String(parameters[0]);
  if (!url.startsWith(prefix)) return original?.apply(window, parameters) ?? null;
  const opened = waiting.get(url) ?? null;
  waiting.delete(url);
  return opened;
}

/** Opens a window in memory the way the SDK opens a real one; null when something on the way blocks it. */
export function openFakeWindow(opened: Window | null): Window | null {
  if (typeof window === 'undefined' || typeof window.open !== 'function') return opened;
  counter += 1;
  const url = `${prefix}${counter}`;
  waiting.set(url, opened);
  return window.open(url, undefined, 'width=500,height=600,left=100,top=150') ?? null;
}
