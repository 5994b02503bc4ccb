import { heldAddress } from '../../core/windows/heldAddress';

/** Starts every address that the fake opens; the rest of it names one window. */
const prefix = 'about:blank#fake-paragon-';

type Open = typeof window.open;

const waiting = new Map<string, Window | null>();
/** How many fakes rely on each function that took the place of `window.open`. */
const layers = new WeakMap<Open, Layer>();
/** The window that the page holds, where the kit had opened an empty one before the fake opened its own. */
const held = new WeakMap<object, object>();
let counter = 0;

interface Layer {
  /** Whether each fake that relies on it blocks windows. */
  fakes: Set<() => boolean>;
  restore(): void;
}

/** The handle that the page has of a fake's window. */
export function handleOf(created: object): object {
  return held.get(created) ?? created;
}

/**
 * Lets `window.open` answer the fakes' own addresses, and the kit's for an empty window. All others go where they went.
 * It must be there before an install begins, because the kit wraps `window.open` around the SDK's call.
 */
export function claimWindowOpen(isBlocking: () => boolean): () => void {
  if (typeof window === 'undefined') return () => undefined;
  // Somebody may have put another function on top of that of an earlier fake.
  const layer = layers.get(window.open) ?? addLayer(window, window.open);
  layer.fakes.add(isBlocking);
  return () => {
    if (layer.fakes.delete(isBlocking) && layer.fakes.size === 0) layer.restore();
  };
}

function addLayer(page: Window, below: Open): Layer {
  const answer: Open = (...parameters) => {
    const url = String(parameters[0]);
    if (url === heldAddress) {
      return [...layer.fakes].some((isBlocking) => isBlocking()) ? null : createHeldWindow();
    }
    if (!url.startsWith(prefix)) return below.apply(window, parameters);
    return waiting.get(url) ?? null;
  };
  const descriptor = Object.getOwnPropertyDescriptor(page, 'open');
  // A spy may have left a getter, which an assignment would not change.
  const value = { value: answer, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(page, 'open', value);
  const layer: Layer = {
    fakes: new Set(),
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

/** An empty window that becomes the fake's own as soon as the SDK has an address for it. */
function createHeldWindow(): Window {
  let shown: Pick<Window, 'closed' | 'close' | 'focus'> | null = null;
  let isClosed = false;
  const handle = {
    get closed() {
      return shown ? shown.closed : isClosed;
    },
    close() {
      isClosed = true;
      shown?.close();
    },
    focus: () => shown?.focus(),
    location: {
      replace(url: string) {
        shown = waiting.get(url) ?? null;
        if (shown) held.set(shown, handle);
        if (isClosed) shown?.close();
      },
    },
  };
  return handle as unknown as Window;
}
