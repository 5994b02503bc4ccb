/** Resolves with the time right after the next frame was painted. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A frame's callbacks run before its layout and paint, a message posted there after them.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

/** Milliseconds; a condition that takes longer never comes true. */
const limit = 60_000;

/** Resolves as soon as the condition holds, in the task that made it so; rejects when it never does. */
export function until(holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not within ${limit} ms: ${holds}`)), limit);
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement, {
      // A `<dialog>` that opens.
      attributeFilter: ['open', 'hidden'],
      childList: true,
      subtree: true,
    });
  });
}

/** Resolves with the next such event, before any other listener hears of it. */
export function next(event: 'keydown' | 'input' | 'click'): Promise<Event> {
  return new Promise((resolve) => {
    window.addEventListener(event, resolve, { capture: true, once: true });
  });
}

/** Resolves when the browser has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}
