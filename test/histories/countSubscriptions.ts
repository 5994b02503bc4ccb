import type { FakeParagon } from 'paragon-connect-react/testing';

/** Tells how many listeners to the SDK's events were added and not removed, from now on. */
export function countSubscriptions(fake: FakeParagon): () => number {
  const { subscribe, unsubscribe } = fake;
  const live = new Set<string>();
  const names = new Map<unknown, number>();
  const keyOf = (event: string, listener: unknown): string => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${event} ${names.get(listener)}`;
  };
  Object.assign(fake, {
    subscribe(...parameters: Parameters<typeof subscribe>) {
      live.add(keyOf(...parameters));
      return subscribe(...parameters);
    },
    unsubscribe(...parameters: Parameters<typeof unsubscribe>) {
      live.delete(keyOf(...parameters));
      return unsubscribe(...parameters);
    },
  });
  return () => live.size;
}
