declare global {
  interface Window {
    /** The timers that run, the listeners of window and document by event, the subscriptions to the SDK. */
    resources(): Record<string, number>;
    /** Puts the clock forward, without the timers. */
    skip(milliseconds: number): void;
  }
}

/** Runs in the page before anything else. The SDK keeps answers for 5 s; here it comes to rest sooner. */
export function countResources(): void {
  const timers = new Set<number>();
  const counts: Record<string, number> = {};
  const { now } = Date;
  let ahead = 0;

  for (const kind of ['Timeout', 'Interval'] as const) {
    const set: (call: () => void, delay?: number) => number = window[`set${kind}`];
    const clear = window[`clear${kind}`];
    Object.assign(window, {
      [`set${kind}`](call: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) {
        const id = set(
          () => {
            if (kind === 'Timeout') timers.delete(id);
            call(...values);
          },
          delay === 5_000 ? 50 : delay,
        );
        timers.add(id);
        return id;
      },
      [`clear${kind}`](id: number) {
        timers.delete(id);
        clear(id);
      },
    });
  }

  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const known = new WeakMap<object, Set<string>>();
    const toKey = (type: string, options: unknown): string =>
      `${type} ${options === true || Boolean(Object(options).capture)}`;
    Object.assign(target, {
      addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
        const keys = known.get(listener) ?? new Set();
        const key = toKey(type, options);
        if (!keys.has(key)) counts[type] = (counts[type] ?? 0) + 1;
        known.set(listener, keys.add(key));
        add.call(target, type, listener, options);
      },
      removeEventListener(type: string, listener: EventListener, options?: EventListenerOptions) {
        const isKnown = known.get(listener)?.delete(toKey(type, options));
        if (isKnown) counts[type] = (counts[type] ?? 0) - 1;
        remove.call(target, type, listener, options);
      },
    });
  }

  Date.now = () => now() + ahead;
  window.skip = (milliseconds) => {
    ahead += milliseconds;
  };
  window.resources = () => ({ ...counts, timers: timers.size });
}
