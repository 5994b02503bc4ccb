'use client';

import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { ParagonError } from '../core/ParagonError';
import type { Snapshot } from '../core/types';
import { snapshotQuery } from '../query/snapshotQuery';
import { useParagonContext } from './ParagonContext';

/** React Query's own options for a reading hook, but for those that the kit fixes. */
export type SnapshotHookQuery<Data> = Omit<
  UseQueryOptions<Snapshot, ParagonError, Data>,
  | 'queryKey'
  | 'queryFn'
  | 'queryHash'
  | 'queryKeyHashFn'
  | 'select'
  | 'structuralSharing'
  | 'initialData'
  | 'initialDataUpdatedAt'
  | 'placeholderData'
  | 'networkMode'
  | 'persister'
>;

/** The one query behind the reading hooks. */
export function useSnapshot<Data>(
  hook: string,
  select: (snapshot: Snapshot) => Data,
  query: SnapshotHookQuery<Data> | undefined,
): UseQueryResult<Data, ParagonError> {
  const { client, queryClient } = useParagonContext(hook);
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  const fixed = snapshotQuery(client, { projectId, userId });
  const meta = { ...fixed.meta, ...query?.meta };
  return useQuery({ ...fixed, ...query, meta, select }, queryClient);
}
