/** Starts every address that the fake opens; the rest of it names one window. */
const prefix = 'about:blank#fake-paragon-';

const waiting = new Map<string, Window | null>();
let claim: { page: Window; open: typeof window.open; fakes: number } | undefined;
let counter = 0;

/**
 * Lets `window.open` answer the fakes' own addresses; all others go where they went. It must be there before an
 * install begins: whoever wants the handle wraps `window.open` around the SDK's call.
 */
export function claimWindowOpen(): () => void {
  if (typeof window === 'undefined') return () => undefined;
  if (claim?.page !== window) {
    claim = { page: window, open: window.open, fakes: 0 };
    window.open = answer;
  }
  const mine = claim;
  mine.fakes += 1;
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    mine.fakes -= 1;
    // Somebody else may have wrapped it since, and is left alone.
    if (mine.fakes > 0 || mine.page.open !== answer) return;
    mine.page.open = mine.open;
    claim = undefined;
  };
}

function answer(...parameters: Parameters<typeof window.open>): Window | null {
  const url = String(parameters[0]);
  if (!url.startsWith(prefix)) return claim?.open.apply(window, parameters) ?? null;
  return waiting.get(url) ?? null;
}

/** Opens a window in memory the way the SDK opens a real one; null when something on the way blocks it. */
export function openFakeWindow(opened: Window | null): Window | null {
  if (typeof window === 'undefined' || typeof window.open !== 'function') return opened;
  counter += 1;
  const url = `${prefix}${counter}`;
  waiting.set(url, opened);
  try {
    return window.open(url, undefined, 'width=500,height=600,left=100,top=150') ?? null;
  } finally {
    waiting.delete(url);
  }
}
