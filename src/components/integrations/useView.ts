'use client';
import { useCallback, useMemo, useState } from 'react';
import type { IntegrationItem, ParagonUser } from '../../core/types';
import { useIntegrations } from '../../hooks/useIntegrations';
import { useParagonUser } from '../../hooks/useParagonUser';
import { toIntegrationName } from '../integration/toIntegrationName';
import type { IntegrationsView } from './IntegrationsViewContext';

/** What decides which integrations are listed. */
export interface ViewOptions {
  /**
   * The types to list, in this order.
   * @default every active integration
   */
  integrations?: readonly string[] | undefined;
  /** The search text, where the caller holds it. */
  search?: string | undefined;
  /** The search text at first. */
  defaultSearch?: string | undefined;
  /** The person typed. */
  onSearchChange?: ((search: string) => void) | undefined;
}

/** Reads which integrations there are and narrows them down to what is asked for. */
export function useView({
  integrations,
  search: held,
  defaultSearch = '',
  onSearchChange,
}: ViewOptions): IntegrationsView & { names: ReadonlyMap<string, string> } {
  const query = useIntegrations({ select: namesOf });
  const { data: isSignedIn = true } = useParagonUser({ select: isAuthenticated });
  const [typed, setTyped] = useState(defaultSearch);
  const search = held ?? typed;
  const { data, error, errorUpdateCount, isFetching, refetch } = query;
  // By content: the caller's array and the answer are often new ones that say the same.
  const found = JSON.stringify(data ?? []);
  const wanted = integrations && JSON.stringify(integrations);
  const names = useMemo(() => new Map(JSON.parse(found) as [string, string][]), [found]);
  const listed = useMemo(
    () =>
      wanted === undefined
        ? [...names.keys()]
        : (JSON.parse(wanted) as string[]).filter((type) => names.has(type)),
    [names, wanted],
  );
  const visible = useMemo(
    () => listed.filter((type) => matches(type, names.get(type) ?? type, search)),
    [listed, names, search],
  );
  const retry = useCallback(() => refetch(), [refetch]);
  const setSearch = useCallback(
    (next: string) => {
      setTyped(next);
      onSearchChange?.(next);
    },
    [onSearchChange],
  );
  // The error of a first read is gone while it is tried again; what it stands on should not be.
  const [lastError, setLastError] = useState(error);
  if (error && error !== lastError) setLastError(error);
  const empty = error !== null || errorUpdateCount > 0 ? 'failed' : 'loading';
  const status = data === undefined ? empty : isSignedIn ? 'ready' : 'signed-out';
  const total = listed.length;
  const expected = Math.min(integrations?.length ?? 3, 6);
  return useMemo(
    () => ({
      status,
      visible,
      total,
      expected,
      error: status === 'failed' ? lastError : error,
      isRetrying: isFetching,
      retry,
      search,
      setSearch,
      names,
    }),
    [
      status,
      visible,
      total,
      expected,
      error,
      lastError,
      isFetching,
      retry,
      search,
      setSearch,
      names,
    ],
  );
}

function namesOf(integrations: IntegrationItem[]): [string, string][] {
  return integrations.map((integration) => [integration.type, toIntegrationName(integration)]);
}

function isAuthenticated(user: ParagonUser): boolean {
  return user.authenticated;
}

function matches(type: string, name: string, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return [name, type].some((text) => text.toLocaleLowerCase().includes(wanted));
}
