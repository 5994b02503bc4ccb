/** Starts every address that the fake opens; the rest of it names one window. */
const prefix = 'about:blank#fake-paragon-';

type Open = typeof window.open;

const waiting = new Map<string, Window | null>();
/** How many fakes rely on each function that took the place of `window.open`. */
const layers = new WeakMap<Open, { count: number; restore(): void }>();
let counter = 0;

/**
 * Lets `window.open` answer the fakes' own addresses; all others go where they went. It must be there before an
 * install begins: whoever wants the handle wraps `window.open` around the SDK's call.
 */
export function claimWindowOpen(): () => void {
  if (typeof window === 'undefined') return () => undefined;
  // Somebody may have put another function on top of that of an earlier fake.
  const layer = layers.get(window.open) ?? addLayer(window, window.open);
  layer.count += 1;
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    layer.count -= 1;
    if (layer.count === 0) layer.restore();
  };
}

function addLayer(page: Window, below: Open): { count: number; restore(): void } {
  const answer: Open = (...parameters) => {
    const url = String(parameters[0]);
    if (!url.startsWith(prefix)) return below.apply(window, parameters);
    return waiting.get(url) ?? null;
  };
  const descriptor = Object.getOwnPropertyDescriptor(page, 'open');
  // A spy may have left a getter, which an assignment would not change.
  const value = { value: answer, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(page, 'open', value);
  const layer = {
    count: 0,
    restore() {
      if (page.open !== answer) return;
      if (descriptor) Object.defineProperty(page, 'open', descriptor);
      else Reflect.deleteProperty(page, 'open');
    },
  };
  layers.set(answer, layer);
  return layer;
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
