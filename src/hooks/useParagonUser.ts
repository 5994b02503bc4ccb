'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ParagonError } from '../core/ParagonError';
import type { ParagonUser, Snapshot } from '../core/types';
import { type SnapshotHookQuery, useSnapshot } from './useSnapshot';

/** Options of {@link useParagonUser}. */
export interface UseParagonUserOptions<Data> {
  /** Picks a part; the component then renders only when that part changes. Keep its identity stable. */
  select?: ((user: ParagonUser) => Data) | undefined;
  /** React Query's own options: `enabled`, `refetchInterval`, `staleTime`, `retry`, … */
  query?: SnapshotHookQuery<Data> | undefined;
}

/**
 * The last confirmed state of the signed-in user, as `getUser()` of the SDK gives it. After a failed refresh
 * `data` stays and `error` says why it may be out of date.
 *
 * @example
 * const { data: user } = useParagonUser();
 * const accounts = user?.authenticated ? user.integrations.googledrive?.allCredentials : [];
 */
export function useParagonUser<Data = ParagonUser>({
  select,
  query,
}: UseParagonUserOptions<Data> = {}): UseQueryResult<Data, ParagonError> {
  return useSnapshot(
    'useParagonUser',
    useCallback(({ user }: Snapshot) => (select ? select(user) : (user as Data)), [select]),
    query,
  );
}
