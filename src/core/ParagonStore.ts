import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt, Outcome, ParagonState } from './state';

/** The store and the few ways in which it changes. */
export interface ParagonStore {
  api: StoreApi<ParagonState>;
  addAttempt(attempt: Attempt): void;
  changeAttempt(id: string, change: Partial<Attempt>): void;
  removeAttempt(id: string): void;
  /** What came of an attempt stays until it is dismissed or tried again. */
  setOutcome(target: string, outcome: Outcome): void;
  dismiss(target: string): void;
  /** Forgets what was refused because a window was open. */
  forgetBusy(): void;
  /** Forgets what belongs to the person before. */
  reset(person: Pick<ParagonState, 'projectId' | 'userId' | 'selected'>): void;
}

export function createParagonStore(projectId: string): ParagonStore {
  const api = createStore<ParagonState>(() => ({
    projectId,
    userId: null,
    attempts: [],
    outcomes: {},
    selected: {},
  }));
  const { setState } = api;
  return {
    api,
    addAttempt: (attempt) => setState(({ attempts }) => ({ attempts: [...attempts, attempt] })),
    changeAttempt: (id, change) =>
      setState(({ attempts }) => ({
        attempts: attempts.map((attempt) =>
          attempt.id === id ? { ...attempt, ...change } : attempt,
        ),
      })),
    removeAttempt: (id) =>
      setState(({ attempts }) => ({ attempts: attempts.filter((attempt) => attempt.id !== id) })),
    setOutcome: (target, outcome) =>
      setState(({ outcomes }) => ({ outcomes: { ...outcomes, [target]: outcome } })),
    dismiss: (target) =>
      setState((state) => {
        const { [target]: dismissed, ...outcomes } = state.outcomes;
        return dismissed ? { outcomes } : state;
      }),
    forgetBusy: () =>
      setState((state) => {
        const kept = Object.entries(state.outcomes).filter(
          ([, { error }]) => error?.code !== 'busy',
        );
        return { outcomes: Object.fromEntries(kept) };
      }),
    reset: (person) => setState({ ...person, attempts: [], outcomes: {} }),
  };
}
