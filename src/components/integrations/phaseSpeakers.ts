import type { StoreApi } from 'zustand/vanilla';
import type { Attempt, AttemptPhase, ParagonState } from '../../core/state';

type Store = StoreApi<ParagonState>;

/** A root that can announce what an attempt waits for. */
export interface PhaseSpeaker {
  /** Whether the integration has a card in this root. */
  shows(integration: string): boolean;
  announcePhase(phase: AttemptPhase): void;
}

/** The roots that share one store. For each attempt one of them speaks. */
export interface PhaseSpeakers {
  /** Adds a root, until the returned function is called. */
  add(speaker: PhaseSpeaker): () => void;
  /** Makes this root the speaker of the attempt that the call starts. */
  startAs<Result>(speaker: PhaseSpeaker, call: () => Result): Result;
}

const known = new WeakMap<Store, PhaseSpeakers>();

/** The speakers of this store. Every root of the store gets the same object. */
export function getPhaseSpeakers(store: Store): PhaseSpeakers {
  const speakers = known.get(store) ?? createPhaseSpeakers(store);
  known.set(store, speakers);
  return speakers;
}

function createPhaseSpeakers(store: Store): PhaseSpeakers {
  const present = new Set<PhaseSpeaker>();
  const owners = new Map<string, PhaseSpeaker>();
  let starting: PhaseSpeaker | undefined;
  let unsubscribe: (() => void) | undefined;

  /** The root that started the attempt, else the first one that shows the integration. */
  function findSpeaker({ id, integration }: Attempt): PhaseSpeaker | undefined {
    const owner = starting ?? owners.get(id);
    if (owner && present.has(owner)) return owner;
    return [...present].find((speaker) => speaker.shows(integration));
  }

  function follow(attempts: readonly Attempt[], before: readonly Attempt[]): void {
    for (const attempt of attempts) {
      const last = before.find(({ id }) => id === attempt.id);
      if (attempt.phase === last?.phase) continue;
      const speaker = findSpeaker(attempt);
      if (!speaker) continue;
      owners.set(attempt.id, speaker);
      speaker.announcePhase(attempt.phase);
    }
    for (const { id } of before) {
      if (!attempts.some((attempt) => attempt.id === id)) owners.delete(id);
    }
  }

  return {
    add(speaker) {
      present.add(speaker);
      unsubscribe ??= store.subscribe((now, before) => {
        if (now.attempts !== before.attempts) follow(now.attempts, before.attempts);
      });
      return () => {
        present.delete(speaker);
        if (present.size > 0) return;
        unsubscribe?.();
        unsubscribe = undefined;
      };
    },
    startAs(speaker, call) {
      starting = speaker;
      try {
        return call();
      } finally {
        starting = undefined;
      }
    },
  };
}
