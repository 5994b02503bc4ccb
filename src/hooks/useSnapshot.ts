'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { ParagonError } from '../core/ParagonError';
import type { Snapshot } from '../core/types';
import { snapshotQuery } from '../query/snapshotQuery';
import { useParagonContext } from './ParagonContext';

/** The one query behind the reading hooks. */
export function useSnapshot<Data>(
  hook: string,
  select: (snapshot: Snapshot) => Data,
): UseQueryResult<Data, ParagonError> {
  const { client, queryClient } = useParagonContext(hook);
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  return useQuery({ ...snapshotQuery(client, projectId, userId), select }, queryClient);
}
