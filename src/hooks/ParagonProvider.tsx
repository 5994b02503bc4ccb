'use client';

import { QueryClient, QueryClientContext, useQuery } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { getOwner, getParagonClient } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonClientOptions } from '../core/ParagonClientOptions';
import type { SdkSource } from '../core/sdk/createSdkHandle';
import type { Snapshot } from '../core/types';
import { paragonKeys } from '../query/paragonKeys';
import { shareById } from '../query/shareById';
import { snapshotQuery } from '../query/snapshotQuery';
import { ParagonContext, type ParagonContextValue } from './ParagonContext';

/** The props of {@link ParagonProvider}. */
export interface ParagonProviderProps extends ParagonClientOptions {
  /** An SDK instance, or a function that loads one. Read once. @default loads `@useparagon/connect` in the browser */
  paragon?: SdkSource | undefined;
  /** @default the nearest QueryClientProvider's; without one, a private client */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/** React warns about layout effects on a server, where they do nothing. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Signs in to Paragon and serves the hooks and components below it. Failures to sign in show in
 * `useParagonUser().error`: `token-failed`, `authentication-failed`, `sdk-unavailable`, `network`, `server`,
 * `storage-full`.
 *
 * @example
 * <ParagonProvider projectId="…" getToken={() => fetch('/paragon-token').then((r) => r.text())}>
 *   <IntegrationAccounts />
 * </ParagonProvider>
 */
export function ParagonProvider({
  paragon,
  queryClient: given,
  children,
  projectId,
  getToken,
  userId,
  headless,
  allowedOrigins,
}: ParagonProviderProps): ReactNode {
  const options = { projectId, getToken, userId, headless, allowedOrigins };
  const [client, setClient] = useState(() => getParagonClient(paragon, options));
  const nearest = useContext(QueryClientContext);
  const [own] = useState(() => (given || nearest ? undefined : createOwnClient()));
  const queryClient = given ?? nearest ?? own ?? fail();

  // A client that another tree has left can still hold the person before, whom nothing may show.
  const [isConfigured, setConfigured] = useState(() => {
    const held = client.store.getState();
    return held.projectId === projectId && (userId === undefined || held.userId === userId);
  });

  // Before any query below it starts.
  useBrowserLayoutEffect(() => {
    client.configure(options);
    setConfigured(true);
  });
  useEffect(() => {
    let isMounted = true;
    // A failure to load shows in the query.
    const swap = (owner: ParagonClient): void => {
      if (isMounted) setClient(owner);
    };
    getOwner(client).then(swap, () => undefined);
    return () => {
      isMounted = false;
    };
  }, [client]);
  useEffect(() => client.mount(), [client]);
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  const value = useMemo(() => ({ client, queryClient }), [client, queryClient]);
  return (
    <ParagonContext.Provider value={value}>
      {isConfigured && <Keeper {...value}>{children}</Keeper>}
    </ParagonContext.Provider>
  );
}

/** Keeps the session ready for a click, also where nothing below shows the user, and the cache true. */
function Keeper({
  client,
  queryClient,
  children,
}: ParagonContextValue & { children: ReactNode }): ReactNode {
  const person = useStore(client.store, (state) => state.userId);
  const project = useStore(client.store, (state) => state.projectId);
  useQuery({ ...snapshotQuery(client, project, person), notifyOnChangeProps: [] }, queryClient);
  // After the query above has let go of a person who left.
  useEffect(() => bind(client, queryClient), [client, queryClient]);
  return children;
}

/** Passes on what the client learns, and forgets a person who has left. */
function bind(client: ParagonClient, queryClient: QueryClient): () => void {
  const keyOf = ({ projectId, userId } = client.store.getState()): readonly unknown[] =>
    paragonKeys.snapshot(projectId, userId);
  const { projectId, userId } = client.store.getState();
  // Whoever left while nothing was mounted has left data behind.
  queryClient.removeQueries({
    queryKey: paragonKeys.project(projectId),
    type: 'inactive',
    predicate: ({ queryKey }) => queryKey[2] !== userId,
  });
  const stops = [
    client.subscribe({
      onSnapshot(snapshot) {
        const queryKey = keyOf();
        const query = queryClient.getQueryCache().find<Snapshot>({ queryKey });
        const isFailed = query?.state.status === 'error';
        const held = query?.state.data;
        // What the SDK holds does not show that the server answers again: the error stays until it is read.
        if (isFailed && held) query.setState({ data: shareById(held, snapshot) as Snapshot });
        else queryClient.setQueryData(queryKey, snapshot);
        if (isFailed) void queryClient.invalidateQueries({ queryKey });
      },
      onStale: () => void queryClient.invalidateQueries({ queryKey: keyOf() }),
    }),
    client.store.subscribe((now, before) => {
      const left = now.userId !== before.userId || now.projectId !== before.projectId;
      if (left)
        queryClient.removeQueries({
          queryKey: paragonKeys.person(before.projectId, before.userId),
        });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Nobody else can read it: without this it would outlive the provider by five minutes. */
function createOwnClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } });
}

function fail(): never {
  throw new Error('ParagonProvider lost its QueryClient: do not take the queryClient prop away.');
}
