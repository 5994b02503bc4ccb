import type { ParagonSdk } from 'paragon-connect-react/hooks';

/** Tells how many listeners to the SDK's events were added and not removed, from now on. */
export function countSubscriptions(
  sdk: Pick<ParagonSdk, 'subscribe' | 'unsubscribe'>,
): () => number {
  const { subscribe, unsubscribe } = sdk;
  const live = new Set<string>();
  const names = new Map<unknown, number>();
  const keyOf = (event: string, listener: unknown): string => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${event} ${names.get(listener)}`;
  };
  Object.assign(sdk, {
    subscribe(...parameters: Parameters<typeof subscribe>) {
      live.add(keyOf(...parameters));
      return subscribe.apply(sdk, parameters);
    },
    unsubscribe(...parameters: Parameters<typeof unsubscribe>) {
      live.delete(keyOf(...parameters));
      return unsubscribe.apply(sdk, parameters);
    },
  });
  return () => live.size;
}
