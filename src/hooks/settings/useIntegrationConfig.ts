'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { ParagonError } from '../../core/ParagonError';
import type { IntegrationConfig } from '../../core/settings/IntegrationConfig';
import { integrationConfigQuery } from '../../query/integrationConfigQuery';
import { useParagonContext } from '../ParagonContext';

/** Options of {@link useIntegrationConfig}. */
export interface UseIntegrationConfigOptions<Data> {
  /** Picks a part; the component then renders only when that part changes. Keep its identity stable. */
  select?: ((config: IntegrationConfig) => Data) | undefined;
}

/**
 * What an integration offers to its accounts: descriptions, the fields of its settings, and its workflows in order.
 * It asks no server. `error` has the code `integration-not-found`, `not-authenticated`, or what a sign-in fails with.
 *
 * @param integration The integration's type, such as `googledrive`. Without one, nothing is read.
 * @example
 * const { data: config } = useIntegrationConfig('slack');
 * return <p>{config?.shortDescription}</p>;
 */
export function useIntegrationConfig<Data = IntegrationConfig>(
  integration: string | null | undefined,
  { select }: UseIntegrationConfigOptions<Data> = {},
): UseQueryResult<Data, ParagonError> {
  const { client, queryClient } = useParagonContext('useIntegrationConfig');
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  const fixed = integrationConfigQuery(client, integration ?? '', { projectId, userId });
  const choose = useCallback(
    (config: IntegrationConfig) => (select ? select(config) : (config as Data)),
    [select],
  );
  const enabled = Boolean(integration) && userId !== null;
  return useQuery({ ...fixed, enabled, select: choose }, queryClient);
}
