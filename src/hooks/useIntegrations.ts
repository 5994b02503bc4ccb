'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { joinIntegrations } from '../core/joinIntegrations';
import type { ParagonError } from '../core/ParagonError';
import type { IntegrationItem, Snapshot } from '../core/types';
import { type SnapshotHookQuery, useSnapshot } from './useSnapshot';

/** Options of {@link useIntegrations}. */
export interface UseIntegrationsOptions<Data> {
  /** Picks a part; the component then renders only when that part changes. Keep its identity stable. */
  select?: ((integrations: IntegrationItem[]) => Data) | undefined;
  /** React Query's own options: `enabled`, `refetchInterval`, `staleTime`, `retry`, … */
  query?: SnapshotHookQuery<Data> | undefined;
}

/**
 * The active integrations of the project, each with its accounts in `allCredentials`. An item keeps its identity
 * while nothing in it changes.
 *
 * @example
 * const { data: integrations = [] } = useIntegrations();
 * return integrations.map(({ type, name, allCredentials }) => …);
 */
export function useIntegrations<Data = IntegrationItem[]>({
  select,
  query,
}: UseIntegrationsOptions<Data> = {}): UseQueryResult<Data, ParagonError> {
  return useSnapshot(
    'useIntegrations',
    useCallback(
      (snapshot: Snapshot) => {
        const integrations = joinIntegrations(snapshot);
        return select ? select(integrations) : (integrations as Data);
      },
      [select],
    ),
    query,
  );
}
