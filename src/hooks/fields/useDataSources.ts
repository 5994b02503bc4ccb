'use client';

import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getInternals } from '../../core/clientInternals';
import type { DataSourcesConfig } from '../../core/forms/createDataSources';
import type { ParagonClient } from '../../core/ParagonClient';

/** Hands the sources of a provider to the SDK. An app without sources never loads the code for that. */
export function useDataSources(
  client: ParagonClient,
  queryClient: QueryClient,
  provider: object,
  sources: DataSourcesConfig | undefined,
): void {
  useEffect(() => {
    const internals = getInternals(client);
    if (!sources && !internals.dataSources) return;
    internals.dataSources ??= import('../../core/forms/createDataSources').then((module) =>
      module.createDataSources(),
    );
    const provide = async (): Promise<void> => {
      const own = await internals.dataSources;
      own?.set(provider, sources);
      if (own?.apply(await internals.loadSdk())) await queryClient.invalidateQueries(ofFields);
    };
    provide().catch(() => {
      // The next reading of options tries once more, and reports what fails.
      internals.dataSources = undefined;
    });
  });
  useEffect(
    () => () => void getInternals(client).dataSources?.then((own) => own.set(provider)),
    [client, provider],
  );
}

/** The queries that stand on the app's own sources of options. */
const ofFields = {
  predicate: ({ queryKey }: { queryKey: QueryKey }): boolean =>
    queryKey[0] === 'paragon' && String(queryKey[3]).startsWith('field-'),
};
