'use client';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { IntegrationItem, ParagonUser } from '../../core/types';
import { fold } from '../../hooks/fields/fold';
import { useDevWarning } from '../../hooks/useDevWarning';
import { useIntegrations } from '../../hooks/useIntegrations';
import { useParagonUser } from '../../hooks/useParagonUser';
import { describeUnknown } from '../integration/describeUnknown';
import { toIntegrationName } from '../integration/toIntegrationName';
import { emit } from '../internal/emit';
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
  /** Called when the person typed. */
  onSearchChange?: ((search: string) => void) | undefined;
}

interface View {
  view: IntegrationsView;
  /** The integrations by type. */
  items: ReadonlyMap<string, IntegrationItem>;
  /** What each integration is called, by type. */
  names: ReadonlyMap<string, string>;
}

const none: IntegrationItem[] = [];

/** Reads the integrations once for a root, and finds those to show. */
export function useView({
  integrations,
  search: held,
  defaultSearch = '',
  onSearchChange,
}: ViewOptions): View {
  const { data, error, errorUpdateCount, refetch } = useIntegrations();
  const { data: isSignedIn = true } = useParagonUser({ select: isAuthenticated });
  const [typed, setTyped] = useState(defaultSearch);
  const search = held ?? typed;
  // The field shows each key at once. React narrows the list when it has time.
  const narrowedBy = useDeferredValue(search);
  const items = useMemo(() => new Map((data ?? none).map((item) => [item.type, item])), [data]);
  // Compared by content, because an app often writes the array inline, and each answer is a new object.
  const found = JSON.stringify((data ?? none).map((item) => [item.type, toIntegrationName(item)]));
  const wanted = integrations ? JSON.stringify([...new Set(integrations)]) : undefined;
  const names = useMemo(() => new Map(JSON.parse(found) as [string, string][]), [found]);
  const listed = useMemo(
    () =>
      wanted === undefined
        ? [...names.keys()]
        : (JSON.parse(wanted) as string[]).filter((type) => names.has(type)),
    [names, wanted],
  );
  useDevWarning(describeUnknown('integrations', integrations ?? [], [...names.keys()]));
  const visible = useMemo(
    () => listed.filter((type) => matches(type, names.get(type) ?? type, narrowedBy)),
    [listed, names, narrowedBy],
  );
  const retry = useCallback(() => refetch(), [refetch]);
  const setSearch = useCallback(
    (next: string) => {
      setTyped(next);
      emit(onSearchChange, next);
    },
    [onSearchChange],
  );
  // React Query forgets the error of a first read while it reads again. The person still needs the reason.
  const [lastError, setLastError] = useState(error);
  if (error && error !== lastError) setLastError(error);
  const empty = error !== null || errorUpdateCount > 0 ? 'failed' : 'loading';
  const status = data === undefined ? empty : isSignedIn ? 'ready' : 'signed-out';
  const shownError = status === 'failed' ? lastError : error;
  const expected = Math.min(integrations?.length ?? 3, 6);
  const view = useMemo<IntegrationsView>(
    () => ({
      status,
      listed,
      visible,
      total: listed.length,
      expected,
      error: shownError,
      retry,
      search,
      narrowedBy,
      setSearch,
    }),
    [status, listed, visible, expected, shownError, retry, search, narrowedBy, setSearch],
  );
  return { view, items, names };
}

function isAuthenticated(user: ParagonUser): boolean {
  return user.authenticated;
}

function matches(type: string, name: string, search: string): boolean {
  const wanted = fold(search.trim());
  return [name, type].some((text) => fold(text).includes(wanted));
}
