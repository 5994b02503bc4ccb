import {
  type DataTag,
  type QueryKey,
  queryOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { getOwner } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { IntegrationConfig } from '../core/settings/IntegrationConfig';
import { fetchIntegrationConfig } from '../core/settings/readIntegrationConfig';
import type { ParagonState } from '../core/state';
import { paragonKeys } from './paragonKeys';

/** Options of the query for what an integration offers. */
export type IntegrationConfigQuery = UseQueryOptions<IntegrationConfig, ParagonError> & {
  queryKey: DataTag<QueryKey, IntegrationConfig, ParagonError>;
};

/**
 * What an integration offers to its accounts. It asks no server, and is read again with each new snapshot.
 *
 * @param person For whom. Default: the person whom the client knows at this moment.
 */
export function integrationConfigQuery(
  client: ParagonClient,
  integration: string,
  person: Pick<ParagonState, 'projectId' | 'userId'> = client.store.getState(),
): IntegrationConfigQuery {
  return queryOptions<IntegrationConfig, ParagonError>({
    queryKey: paragonKeys.integrationConfig(person, integration),
    queryFn: async () => fetchIntegrationConfig(await getOwner(client), integration),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // The SDK answers without a network.
    networkMode: 'always',
    throwOnError: false,
    meta: { paragon: true },
  }) as IntegrationConfigQuery;
}
