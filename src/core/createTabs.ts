/** Tells the other tabs of this origin whose accounts have changed, and hears it from them. */
export interface Tabs {
  /** Listens until the returned function is called. */
  listen(onChange: (person: string) => void): () => void;
  /** Does nothing while nobody listens here. */
  tell(person: string): void;
}

const name = 'paragon-connect-react';

export function createTabs(): Tabs {
  let channel: BroadcastChannel | undefined;

  return {
    listen(onChange) {
      channel = openChannel();
      if (channel) channel.onmessage = ({ data }) => onChange(String(data));
      return () => {
        channel?.close();
        channel = undefined;
      };
    },
    tell: (person) => channel?.postMessage(person),
  };
}

/** Some browsers lack channels, and some refuse them where cookies are blocked. Then each tab is on its own. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return typeof window === 'undefined' ? undefined : new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
