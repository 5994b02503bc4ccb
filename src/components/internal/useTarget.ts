'use client';
import { useStore } from 'zustand';
import type { Attempt, Outcome, ParagonState } from '../../core/state';
import { useParagonClient } from '../../hooks/useParagonClient';

/** What is happening to one target now, and how it went the last time. */
export interface Target {
  attempt: Attempt | undefined;
  outcome: Outcome | undefined;
}

/** Follows an account by its credential, or the installs of an integration where there is none. */
export function useTarget(target: {
  integration: string;
  credentialId?: string | undefined;
}): Target {
  const { store } = useParagonClient();
  const { integration, credentialId } = target;
  const isOurs = (attempt: Attempt): boolean =>
    credentialId === undefined
      ? attempt.kind === 'install' && attempt.integration === integration
      : attempt.credentialId === credentialId;
  const attempt = useStore(store, ({ attempts }: ParagonState) => attempts.find(isOurs));
  const outcome = useStore(
    store,
    ({ outcomes }: ParagonState) => outcomes[credentialId ?? integration],
  );
  return { attempt, outcome };
}
