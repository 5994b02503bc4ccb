'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { Field } from '../../core/fields/Field';
import type { FieldSources } from '../../core/fields/FieldSource';
import type { ParagonError } from '../../core/ParagonError';
import { fieldSourcesQuery } from '../../query/fieldOptionsQuery';
import { useParagonContext } from '../ParagonContext';

/**
 * Where the options of a field come from, for `useFieldOptions`. `data` is null for a field without options, and where
 * the provider's `dataSources` lack those of the field.
 *
 * @example
 * const { data: sources } = useFieldSources('jira', field);
 * const { options } = useFieldOptions({ credId, source: sources?.source });
 */
export function useFieldSources(
  integration: string,
  field: Field,
): UseQueryResult<FieldSources | null, ParagonError> {
  const { client, queryClient } = useParagonContext('useFieldSources');
  const userId = useStore(client.store, (state) => state.userId);
  const projectId = useStore(client.store, (state) => state.projectId);
  return useQuery(
    fieldSourcesQuery(client, integration, field, { projectId, userId }),
    queryClient,
  );
}
