'use client';

import { QueryClient, QueryClientContext, useQuery } from '@tanstack/react-query';
import {
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { getInternals } from '../core/clientInternals';
import type { DataSourcesConfig } from '../core/forms/createDataSources';
import { getOwner, getParagonClient } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonClientOptions } from '../core/ParagonClientOptions';
import type { SdkSource } from '../core/sdk/createSdkHandle';
import type { AttemptEvents } from '../core/state';
import { snapshotQuery } from '../query/snapshotQuery';
import { bindQueryClient } from './bindQueryClient';
import { useDataSources } from './fields/useDataSources';
import { ParagonContext, type ParagonContextValue } from './ParagonContext';
import { useLatest } from './useLatest';

/** The props of {@link ParagonProvider}. */
export interface ParagonProviderProps extends ParagonClientOptions, AttemptEvents {
  /** An SDK instance, or a function that loads one. Read once. @default loads `@useparagon/connect` in the browser */
  paragon?: SdkSource | undefined;
  /** @default the nearest QueryClientProvider's; without one, a private client */
  queryClient?: QueryClient | undefined;
  /**
   * Options of the app's own, for custom dropdowns and dynamic field mapping, as `setDataSources` of the SDK takes them. An
   * inline object resets nothing: a new function takes the place of the one before.
   */
  dataSources?: DataSourcesConfig | undefined;
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
  dataSources,
  onInstall,
  onReplace,
  onUninstall,
  onError,
}: ParagonProviderProps): ReactNode {
  const options = { projectId, getToken, userId, headless, allowedOrigins };
  // A second call, as in StrictMode, returns the same client.
  const [client, setClient] = useState(() => getParagonClient(paragon, options));
  const nearest = useContext(QueryClientContext);
  const [own] = useState(() => (given || nearest ? undefined : createOwnClient()));
  const queryClient = given ?? nearest ?? own ?? fail();

  // A client that another tree has used can still hold the person before. Until it is configured, nothing is shown.
  const [isConfigured, setConfigured] = useState(() => {
    const held = client.store.getState();
    return held.projectId === projectId && (userId === undefined || held.userId === userId);
  });

  const [identity] = useState<object>(() => ({}));
  const events = useLatest({ onInstall, onReplace, onUninstall, onError });
  // A layout effect, so that the client has the props before any query below starts.
  useBrowserLayoutEffect(() => {
    const internals = getInternals(client);
    internals.configure(options);
    internals.props.set(identity, options);
    setConfigured(true);
  });
  useEffect(() => {
    let isMounted = true;
    // Where loading fails, the query shows the failure.
    const swap = (owner: ParagonClient): void => {
      if (isMounted) setClient(owner);
    };
    getOwner(client).then(swap, () => undefined);
    return () => {
      isMounted = false;
    };
  }, [client]);
  useEffect(() => {
    const { listen, mount, props } = getInternals(client);
    const stops = [mount(), listen(() => events.current)];
    return () => {
      props.delete(identity);
      for (const stop of stops) stop();
    };
  }, [client, identity, events]);
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  useDataSources(client, queryClient, identity, dataSources);
  const [clearings, setClearings] = useState(0);
  const onCleared = useCallback(() => setClearings((count) => count + 1), []);
  const value = useMemo(
    () => ({ client, queryClient, clearings }),
    [client, queryClient, clearings],
  );
  return (
    <ParagonContext.Provider value={value}>
      {isConfigured && (
        <Keeper {...value} onCleared={onCleared}>
          {children}
        </Keeper>
      )}
    </ParagonContext.Provider>
  );
}

/** Keeps the session ready for a click, also where no component below shows the user, and binds the cache. */
function Keeper({
  client,
  queryClient,
  children,
  onCleared,
}: ParagonContextValue & { children: ReactNode; onCleared: () => void }): ReactNode {
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  const query = snapshotQuery(client, { projectId, userId });
  useQuery({ ...query, notifyOnChangeProps: [] }, queryClient);
  // Declared after the query's effects: the old person's data is removed once the observer has the new key.
  useEffect(
    () => bindQueryClient(client, queryClient, onCleared),
    [client, queryClient, onCleared],
  );
  return children;
}

/** A client of this provider alone. With React Query's default, its data would outlive the provider by five minutes. */
function createOwnClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } });
}

function fail(): never {
  throw new Error('ParagonProvider lost its QueryClient: do not take the queryClient prop away.');
}
