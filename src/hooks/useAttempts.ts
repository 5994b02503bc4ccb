'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../core/state';
import { useParagonContext } from './ParagonContext';

/** Which attempts to list; what is left out fits all. */
export type AttemptFilter = Partial<Pick<Attempt, 'integration' | 'credentialId' | 'kind'>>;

/**
 * What is in flight, wherever it was started: installs and replaces with their window, uninstalls in their queue.
 *
 * @example
 * const [open] = useAttempts({ kind: 'install' });
 * return open && <button onClick={open.focus}>Show window</button>;
 */
export function useAttempts(filter: AttemptFilter = {}): readonly Attempt[] {
  const { client } = useParagonContext('useAttempts');
  const attempts = useStore(client.store, (state) => state.attempts);
  const { integration, credentialId, kind } = filter;
  return useMemo(
    () =>
      attempts.filter(
        (attempt) =>
          (integration === undefined || attempt.integration === integration) &&
          (credentialId === undefined || attempt.credentialId === credentialId) &&
          (kind === undefined || attempt.kind === kind),
      ),
    [attempts, integration, credentialId, kind],
  );
}
