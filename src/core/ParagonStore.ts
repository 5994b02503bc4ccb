import { createStore, type StoreApi } from 'zustand/vanilla';
import { findRival } from './attempts/findRival';
import type { InstallFlowState } from './forms/InstallFlowState';
import type { Attempt, Outcome, ParagonState } from './state';

type Person = Pick<ParagonState, 'projectId' | 'userId' | 'selected'>;

/** The store, and the few ways in which it changes: each is one transition, so that no listener sees half of one. */
export interface ParagonStore {
  api: StoreApi<ParagonState>;
  /** Adds the attempt, and forgets how the last one at its target ended. */
  begin(attempt: Attempt): void;
  change(id: string, change: Partial<Attempt>): void;
  /**
   * Removes the attempt, and keeps how it ended until that is dismissed or tried again. Does nothing for an attempt that
   * has settled before.
   */
  settle(id: string, outcome: Outcome): void;
  /** Keeps why an attempt could not begin. */
  refuse(outcome: Outcome): void;
  dismiss(target: string): void;
  setFlow(flow: InstallFlowState): void;
  /** Another person, and none of the outcomes of before. Attempts that are in flight go on: cancel them first. */
  setPerson(person: Person): void;
}

export function createParagonStore(projectId: string, userId: string | null = null): ParagonStore {
  const api = createStore<ParagonState>(() => ({
    projectId,
    userId,
    attempts: [],
    outcomes: {},
    selected: {},
    flow: { status: 'idle' },
  }));
  const { setState } = api;
  return {
    api,
    begin: (attempt) =>
      setState(({ attempts, outcomes }) => ({
        attempts: [...attempts, attempt],
        outcomes: without(outcomes, targetOf(attempt)),
      })),
    change: (id, change) =>
      setState(({ attempts }) => ({
        attempts: attempts.map((attempt) =>
          attempt.id === id ? { ...attempt, ...change } : attempt,
        ),
      })),
    settle: (id, outcome) =>
      setState((state) => {
        const attempts = state.attempts.filter((attempt) => attempt.id !== id);
        if (attempts.length === state.attempts.length) return state;
        const outcomes = withoutBusy(state.outcomes, attempts);
        return { attempts, outcomes: { ...outcomes, [targetOf(outcome)]: outcome } };
      }),
    refuse: (outcome) =>
      setState(({ outcomes }) => ({ outcomes: { ...outcomes, [targetOf(outcome)]: outcome } })),
    dismiss: (target) => setState(({ outcomes }) => ({ outcomes: without(outcomes, target) })),
    setFlow: (flow) => setState({ flow }),
    setPerson: (person) => setState({ ...person, outcomes: {}, flow: { status: 'idle' } }),
  };
}

/** What an outcome is filed under. */
function targetOf({ integration, credentialId }: Pick<Outcome, 'integration' | 'credentialId'>) {
  return credentialId ?? integration;
}

function without(outcomes: ParagonState['outcomes'], target: string): ParagonState['outcomes'] {
  if (!Object.hasOwn(outcomes, target)) return outcomes;
  const { [target]: _, ...rest } = outcomes;
  return rest;
}

/** Forgets the `busy` outcomes whose reason has gone: what they refused can be tried again. */
function withoutBusy(
  outcomes: ParagonState['outcomes'],
  attempts: readonly Attempt[],
): ParagonState['outcomes'] {
  const over = Object.values(outcomes).filter(
    (outcome) => outcome.error?.code === 'busy' && !findRival(attempts, outcome),
  );
  return over.reduce((kept, outcome) => without(kept, targetOf(outcome)), outcomes);
}
