'use client';
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Attempt, Outcome, ParagonState } from '../../core/state';
import type { Credential } from '../../core/types';
import { useParagonClient } from '../../hooks/useParagonClient';

/** The attempt in flight at one target, and how the last attempt at this target ended. */
export interface Target {
  attempt: Attempt | undefined;
  outcome: Outcome | undefined;
}

/** The state of most targets at most times. */
export const idle: Target = { attempt: undefined, outcome: undefined };

const none: readonly Target[] = [];

/** Follows the installs of an integration. */
export function useInstallTarget(integration: string): Target {
  const [target = idle] = useTargets(({ attempts, outcomes }) => [
    toTarget(
      attempts.find((one) => one.kind === 'install' && one.integration === integration),
      outcomes[integration],
    ),
  ]);
  return target;
}

/** Follows these accounts in their order, with one subscription for all. Empty while nothing happens to any account. */
export function useAccountTargets(credentials: readonly Credential[]): readonly Target[] {
  return useTargets(({ attempts, outcomes }) => {
    const isQuiet = attempts.length === 0 && Object.keys(outcomes).length === 0;
    if (isQuiet) return none;
    return credentials.map(({ id }) =>
      toTarget(
        attempts.find(({ credentialId }) => credentialId === id),
        outcomes[id],
      ),
    );
  });
}

function toTarget(attempt: Attempt | undefined, outcome: Outcome | undefined): Target {
  return attempt || outcome ? { attempt, outcome } : idle;
}

/** A target that did not change keeps its identity. So does a list in which no target changed. */
function useTargets(select: (state: ParagonState) => readonly Target[]): readonly Target[] {
  const { store } = useParagonClient();
  const last = useRef(none);
  return useStore(store, (state) => {
    const { current: before } = last;
    const next = select(state).map((target, index) => {
      const old = before[index];
      const isSame = old?.attempt === target.attempt && old?.outcome === target.outcome;
      return isSame && old ? old : target;
    });
    const isChanged = next.length !== before.length || next.some((item, i) => item !== before[i]);
    if (isChanged) last.current = next;
    return last.current;
  });
}
