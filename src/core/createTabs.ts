/** Tells the other tabs of this origin whose accounts have changed, and hears it from them. */
export interface Tabs {
  /** Listens until the returned function is called. */
  listen(onChange: (whose: string) => void): () => void;
  /** Does nothing while nobody listens here. */
  tell(whose: string): void;
}

const name = 'paragon-connect-react';

export function createTabs(): Tabs {
  let channel: BroadcastChannel | undefined;

  return {
    listen(onChange) {
      if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') {
        return () => undefined;
      }
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => onChange(String(data));
      return () => {
        channel?.close();
        channel = undefined;
      };
    },
    tell: (whose) => channel?.postMessage(whose),
  };
}
