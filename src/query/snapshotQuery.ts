import { type QueryKey, queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { getOwner } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { Snapshot } from '../core/types';
import { paragonKeys } from './paragonKeys';
import { shareById } from './shareById';

/** Milliseconds after which coming back to the page asks the server again. */
const staleAfter = 30_000;

/** The user and the integrations, one query for all hooks. With a null user it finds out who it is. */
export function snapshotQuery(
  client: ParagonClient,
  projectId: string,
  userId: string | null,
): UseQueryOptions<Snapshot, ParagonError> & { queryKey: QueryKey } {
  return queryOptions<Snapshot, ParagonError>({
    queryKey: paragonKeys.snapshot(projectId, userId),
    async queryFn() {
      const owner = await getOwner(client);
      return userId === null ? owner.identify() : owner.getSnapshot(userId);
    },
    structuralSharing: shareById,
    staleTime: staleAfter,
    // The app's defaults must not show one person the last one's data, or throw where nothing is rendered.
    placeholderData: undefined,
    throwOnError: false,
    retry: false,
    // A local Paragon answers without a network.
    networkMode: 'always',
    // The focus returns from a consent window just as the SDK saves what came of it.
    refetchOnWindowFocus: () => !client.hasOpenWindow(),
  });
}
