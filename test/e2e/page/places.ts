import { dehydrate, type QueryClient } from '@tanstack/react-query';
import type { ParagonClient } from 'paragon-connect-react';

/** Every place of this page from which a token could be read, by name, as text. */
export function readPlaces(client: ParagonClient, queryClient: QueryClient): [string, string][] {
  const queries = queryClient.getQueryCache().getAll();
  const mutations = queryClient.getMutationCache().getAll();
  return [
    ['query cache', write(queries.map(({ queryKey, state }) => [queryKey, state]))],
    ['mutation cache', write(mutations.map(({ state }) => state))],
    ['dehydrated query state', write(dehydrate(queryClient))],
    ['store', write(client.store.getState())],
    ['DOM', document.documentElement.outerHTML],
    ['local storage', write({ ...localStorage })],
    ['session storage', write({ ...sessionStorage })],
    ['address', location.href],
  ];
}

/** Everything that hangs on the value, with what JSON leaves out of errors. */
function write(value: unknown): string {
  const seen = new WeakSet<object>();
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    if (seen.has(item)) return undefined;
    seen.add(item);
    if (!(item instanceof Error)) return item;
    return Object.fromEntries(
      Object.getOwnPropertyNames(item).map((name) => [name, Reflect.get(item, name)]),
    );
  });
}
