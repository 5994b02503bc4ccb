'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createError } from '../../core/errors/createError';
import { isEmpty } from '../../core/fields/checkValues';
import type { FieldOption, FieldValue } from '../../core/fields/Field';
import {
  type FieldSource,
  getDependencies,
  isSearchedThere,
  type NestedField,
} from '../../core/fields/FieldSource';
import type { ParagonError } from '../../core/ParagonError';
import { fieldOptionsQuery, sourceQuery } from '../../query/fieldOptionsQuery';
import { useParagonContext } from '../ParagonContext';
import { fold } from './fold';
import { isSameButSearch, toAll } from './optionPages';
import { useDebounced } from './useDebounced';
import { useIntegrationOf } from './useIntegrationOf';

/** Options of {@link useFieldOptions}. */
export interface UseFieldOptionsOptions {
  /** The `id` of an entry of `allCredentials`. Before an account exists, name the integration instead. */
  credId?: string | null | undefined;
  /** The integration's type. @default that of the account */
  integration?: string | undefined;
  /** Where the options come from, as `useFieldSources` reads it. */
  source?: FieldSource | null | undefined;
  /** A source of the integration by its key, in place of `source`. */
  sourceType?: string | undefined;
  /** What the person searches for. It is sent 300 ms after the last change. @default '' */
  search?: string | undefined;
  /** The answers that the options depend on, by the `cacheKey` of their sources. @default {} */
  parameters?: Readonly<Record<string, FieldValue>> | undefined;
  /** Whether to load. @default true */
  enabled?: boolean | undefined;
}

/** Result of {@link useFieldOptions}. */
export interface UseFieldOptionsResult {
  /** Those of all pages so far that match the search. */
  options: FieldOption[];
  /** Fields in place of options, where the source gives these. */
  nested: NestedField[];
  /** `idle`: not asked for yet. `waiting`: an answer in `missing` is needed before. */
  status: 'idle' | 'waiting' | 'pending' | 'error' | 'success';
  error: ParagonError | null;
  /** Whether the options are still those of the search before. */
  isStale: boolean;
  isFetching: boolean;
  hasNextPage: boolean;
  /** The `cacheKey`s of the sources whose answers are missing. */
  missing: string[];
  /** Loads options that load on demand alone: their source lists no `refreshDependencies`. */
  load: () => void;
  fetchNextPage: () => void;
  /** Loads again after a failure. */
  retry: () => void;
}

const debounce = 300;
/** A source that neither pages nor searches is read to its end, but not for ever. */
const mostPages = 50;

/**
 * The options of a dynamic field of an account, page by page. The source of the options searches where it can, and the
 * hook searches the labels where the source cannot. `error` has the code `network`, `server`,
 * `not-authenticated`, `credential-not-found`, or `unknown` where a loader of the app fails.
 *
 * @example
 * const { options, isFetching, hasNextPage, fetchNextPage } = useFieldOptions({
 *   credId: credential.id,
 *   sourceType: 'projects',
 *   search,
 * });
 */
export function useFieldOptions({
  credId,
  integration: named,
  source: given,
  sourceType,
  search = '',
  parameters = none,
  enabled = true,
}: UseFieldOptionsOptions): UseFieldOptionsResult {
  const { client, queryClient } = useParagonContext('useFieldOptions');
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  const person = { projectId, userId };
  const integration = useIntegrationOf(credId, named);
  const byKey = useQuery(
    {
      ...sourceQuery(client, integration ?? '', sourceType ?? '', person),
      enabled: Boolean(enabled && integration && sourceType && !given),
    },
    queryClient,
  );
  const source = given ?? byKey.data ?? undefined;

  const [asked, setAsked] = useState<FieldSource['cacheKey']>();
  const dependencies = source && getDependencies(source);
  const missing = (dependencies ?? []).filter((key) => isEmpty(parameters[key]));
  const isWanted = dependencies !== undefined || (source && asked === source.cacheKey);
  const isSearched = source !== undefined && isSearchedThere(source);
  const settled = useDebounced(search.trim(), debounce);
  const wanted = fieldOptionsQuery(
    client,
    {
      integration: integration ?? '',
      credentialId: credId,
      source: source ?? {},
      search: isSearched ? settled : '',
      parameters: pick(parameters, dependencies),
    },
    person,
  );
  const query = useInfiniteQuery(
    {
      ...wanted,
      enabled: Boolean(enabled && integration && source && isWanted && missing.length === 0),
      placeholderData: (data, before) =>
        isSameButSearch(before?.queryKey, wanted.queryKey) ? data : undefined,
    },
    queryClient,
  );

  const { data, hasNextPage, isFetching, fetchNextPage, refetch } = query;
  const isRest =
    source !== undefined && !isSearched && (data?.pages.length ?? mostPages) < mostPages;
  useEffect(() => {
    if (isRest && hasNextPage && !isFetching && !query.isError) void fetchNextPage();
  }, [isRest, hasNextPage, isFetching, query.isError, fetchNextPage]);

  const all = useMemo(() => toAll(data), [data]);
  const words = isSearched ? '' : fold(search.trim());
  const options = useMemo(
    () => (words ? all.filter(({ label }) => fold(label).includes(words)) : all),
    [all, words],
  );
  const nested = useMemo(() => data?.pages.flatMap((page) => page.nested) ?? [], [data]);
  const isGone = integration === null;
  const gone = useMemo(
    () => (isGone ? createError('credential-not-found', { credentialId: credId ?? '' }) : null),
    [isGone, credId],
  );
  const failure = gone ?? byKey.error ?? query.error;
  const isIdle = source !== undefined && !isWanted;
  return {
    options,
    nested,
    status: toStatus({ failure, isIdle, isWaiting: missing.length > 0, hasData: Boolean(data) }),
    error: failure,
    isStale: query.isPlaceholderData || (isSearched && settled !== search.trim()),
    isFetching: isFetching || byKey.isFetching,
    hasNextPage,
    missing,
    load: useCallback(() => setAsked(source?.cacheKey), [source?.cacheKey]),
    fetchNextPage: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    retry() {
      if (byKey.isError) void byKey.refetch();
      else if (query.isFetchNextPageError) void fetchNextPage();
      else void refetch();
    },
  };
}

const none: Readonly<Record<string, FieldValue>> = {};

interface State {
  failure: ParagonError | null;
  isIdle: boolean;
  isWaiting: boolean;
  hasData: boolean;
}

function toStatus({ failure, isIdle, isWaiting, hasData }: State): UseFieldOptionsResult['status'] {
  if (isWaiting) return 'waiting';
  if (failure) return 'error';
  if (hasData) return 'success';
  return isIdle ? 'idle' : 'pending';
}

/** The answers that count. Others must not make the options another query. */
function pick(
  parameters: Readonly<Record<string, FieldValue>>,
  keys: readonly string[] = Object.keys(parameters),
): Record<string, FieldValue> {
  return Object.fromEntries(keys.map((key) => [key, parameters[key]]));
}
