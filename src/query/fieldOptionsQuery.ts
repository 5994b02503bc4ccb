import {
  type InfiniteData,
  type QueryKey,
  queryOptions,
  type UseInfiniteQueryOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import type { Field } from '../core/fields/Field';
import type { FieldSource, FieldSources } from '../core/fields/FieldSource';
import {
  type FieldOptionsPage,
  type FieldOptionsRequest,
  fetchFieldOptions,
} from '../core/fields/fetchFieldOptions';
import { fetchFieldSources, fetchSource } from '../core/fields/fetchFieldSources';
import { getOwner } from '../core/getParagonClient';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { ParagonState } from '../core/state';
import { paragonKeys } from './paragonKeys';

type Person = Pick<ParagonState, 'projectId' | 'userId'>;

/** Options of the query for the options of a field. */
export type FieldOptionsQuery = UseInfiniteQueryOptions<
  FieldOptionsPage,
  ParagonError,
  InfiniteData<FieldOptionsPage, string | undefined>,
  QueryKey,
  string | undefined
>;

/** Milliseconds for which options count as fresh: a form is opened and closed again within them. */
const freshFor = 60_000;

const fixed = {
  // The person can try again with a button, and sees why it failed.
  retry: false,
  // A local Paragon, and a loader of the app, answer without a network.
  networkMode: 'always',
  throwOnError: false,
  // A list must not change below the pointer.
  refetchOnWindowFocus: false,
  meta: { paragon: true },
} as const;

/**
 * The options of a field, page by page.
 *
 * @param person Whose options. Default: the person whom the client knows at this moment.
 */
export function fieldOptionsQuery(
  client: ParagonClient,
  request: Omit<FieldOptionsRequest, 'cursor'>,
  person: Person = client.store.getState(),
): FieldOptionsQuery {
  const { integration, credentialId, source, search, parameters } = request;
  const { cacheKey = '', dynamicFieldMappingKey, dynamicFieldMappingType } = source;
  return {
    ...fixed,
    queryKey: paragonKeys.fieldOptions(person, {
      integration,
      credentialId,
      // The app's own loaders stand in for a source of the integration, under its name.
      cacheKey: [cacheKey, dynamicFieldMappingKey, dynamicFieldMappingType]
        .filter(Boolean)
        .join(' '),
      search,
      parameters,
    }),
    queryFn: async ({ pageParam }) =>
      fetchFieldOptions(await getOwner(client), { ...request, cursor: pageParam }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: freshFor,
  };
}

/** Where the options of a field come from. It is read anew by each component, since it asks no server. */
export function fieldSourcesQuery(
  client: ParagonClient,
  integration: string,
  field: Field,
  person: Person = client.store.getState(),
): UseQueryOptions<FieldSources | null, ParagonError> {
  return queryOptions<FieldSources | null, ParagonError>({
    ...fixed,
    queryKey: paragonKeys.fieldSources(person, integration, toSourceName(field)),
    queryFn: async () => fetchFieldSources(await getOwner(client), integration, field),
    // A source of a loader has functions.
    structuralSharing: false,
  });
}

/** A source of the integration, by its key. */
export function sourceQuery(
  client: ParagonClient,
  integration: string,
  key: string,
  person: Person = client.store.getState(),
): UseQueryOptions<FieldSource | null, ParagonError> {
  return queryOptions<FieldSource | null, ParagonError>({
    ...fixed,
    queryKey: paragonKeys.fieldSources(person, integration, key),
    queryFn: async () => fetchSource(await getOwner(client), integration, key),
    structuralSharing: false,
  });
}

/** Inputs of different forms can share an id. */
function toSourceName({ id, type, input }: Field): string {
  const { sourceType, key, dynamicObjectName, customDropdownOptions, values } = Object(input);
  return JSON.stringify([
    type,
    id,
    sourceType,
    key,
    dynamicObjectName,
    customDropdownOptions,
    values,
  ]);
}
