/** Tells the other tabs of this origin whose accounts have changed, and hears it from them. */
export interface Tabs {
  /** Listens until the returned function is called; any number of listeners share one line. */
  listen(onChange: (whose: string) => void): () => void;
  /** Does nothing while nobody listens here. */
  tell(whose: string): void;
}

const name = 'paragon-connect-react';

export function createTabs(): Tabs {
  const listeners = new Set<(whose: string) => void>();
  let channel: BroadcastChannel | undefined;

  function open(): BroadcastChannel | undefined {
    if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(name);
    opened.onmessage = ({ data }) => {
      for (const listener of listeners) listener(String(data));
    };
    return opened;
  }

  return {
    listen(onChange) {
      // A wrapper of its own, so that one function can be added twice.
      const listener = (whose: string): void => onChange(whose);
      listeners.add(listener);
      channel ??= open();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
    tell: (whose) => channel?.postMessage(whose),
  };
}
