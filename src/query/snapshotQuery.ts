import {
  type DataTag,
  type QueryKey,
  queryOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { getInternals } from '../core/clientInternals';
import { getOwner } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import { shareById } from '../core/server/shareById';
import type { ParagonState } from '../core/state';
import type { Snapshot } from '../core/types';
import { paragonKeys } from './paragonKeys';

/** Milliseconds after which coming back to the page asks the server again. */
const staleAfter = 30_000;

/** Options of the snapshot query. */
export type SnapshotQuery = UseQueryOptions<Snapshot, ParagonError> & {
  queryKey: DataTag<QueryKey, Snapshot, ParagonError>;
};

/**
 * The user and the integrations: the one query behind `useParagonUser` and `useIntegrations`. With nobody known it
 * finds out who signs in. The SDK runs in a browser only, so a server cannot prefetch it.
 *
 * @param person Whose state. Default: the person whom the client knows at this moment.
 */
export function snapshotQuery(
  client: ParagonClient,
  { projectId, userId }: Pick<ParagonState, 'projectId' | 'userId'> = client.store.getState(),
): SnapshotQuery {
  return queryOptions<Snapshot, ParagonError>({
    queryKey: paragonKeys.snapshot(projectId, userId),
    async queryFn() {
      const owner = getInternals(await getOwner(client));
      return userId === null ? owner.identify() : owner.fetchSnapshot(userId);
    },
    structuralSharing: shareById,
    // Data of a restored cache shows, but nobody is signed in behind it.
    staleTime: () => (getInternals(client).isHeld() ? staleAfter : 0),
    refetchOnMount: true,
    // React Query turns this off by default where the network mode is `always`.
    refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : true),
    // The app's defaults must not show one person the last one's data, or throw where nothing is rendered.
    placeholderData: undefined,
    throwOnError: false,
    retry: false,
    // A local Paragon answers without a network.
    networkMode: 'always',
    // The focus returns from a consent window just as the SDK saves the account.
    refetchOnWindowFocus: () => !getInternals(client).hasOpenWindow(),
    // A persister of the app can leave out what holds people's e-mail addresses.
    meta: { paragon: true },
  }) as SnapshotQuery;
}
