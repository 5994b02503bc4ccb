import { ParagonError } from '../ParagonError';
import type { ParagonStore } from '../ParagonStore';
import type { Attempt, AttemptPhase } from '../state';
import { toParagonError } from '../toParagonError';

/** What an attempt is about. */
export type AttemptTarget = Pick<Attempt, 'kind' | 'integration' | 'credentialId'>;

/** What the body of an attempt is given. */
export interface AttemptHandle {
  setPhase(phase: AttemptPhase): void;
  /** Rejects when the attempt is cancelled. */
  cancelled: Promise<never>;
  isCancelled(): boolean;
  onCancel(listener: () => void): void;
  onFocus(listener: () => void): void;
}

/** Registers attempts, and sees to it that each settles once and leaves an outcome. */
export interface Attempts {
  /** Runs the body as an attempt, found under the key while it is in flight. */
  run<Result>(
    target: AttemptTarget & { phase: AttemptPhase; key: string },
    body: (handle: AttemptHandle) => Promise<Result>,
  ): Promise<Result>;
  /** The same call, while it is in flight. */
  find<Result>(key: string): Promise<Result> | undefined;
  /** Leaves an outcome for an attempt that could not begin, and rejects with its error. */
  refuse(target: AttemptTarget, thrown: unknown): Promise<never>;
  openWindow(): Attempt | undefined;
  cancelAll(): void;
  /** A window opens; the returned function says that it is done with. */
  occupy(): () => void;
  isOccupied(): boolean;
  /** Resolves when no window is open. */
  whenIdle(): Promise<void>;
}

export function createAttempts(store: ParagonStore): Attempts {
  const joined = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let occupied = 0;
  let counter = 0;

  function openWindow(): Attempt | undefined {
    return store.api.getState().attempts.find(({ kind }) => kind !== 'uninstall');
  }

  async function perform<Result>(
    { kind, integration, credentialId }: AttemptTarget,
    phase: AttemptPhase,
    body: (handle: AttemptHandle) => Promise<Result>,
    forget: () => void,
  ): Promise<Result> {
    const about = { kind, integration, credentialId };
    const target = credentialId ?? integration;
    counter += 1;
    const id = `attempt-${counter}`;
    const { handle, cancel, focus } = createHandle((next) => store.changeAttempt(id, next));

    /** In one go, so that whoever cancels can start anew in the same click. */
    function settle(error?: ParagonError): void {
      forget();
      // After a change of person the attempt is gone, and the next person's screen shows nothing of it.
      if (!store.api.getState().attempts.some((attempt) => attempt.id === id)) return;
      store.removeAttempt(id);
      // What it stood in the way of can be tried again.
      if (kind !== 'uninstall') store.forgetBusy();
      store.setOutcome(target, { ...about, error, settledAt: Date.now() });
    }

    store.dismiss(target);
    store.addAttempt({
      ...about,
      id,
      phase,
      startedAt: Date.now(),
      focus,
      cancel() {
        const error = new ParagonError('cancelled', 'The attempt was cancelled.', about);
        if (cancel(error)) settle(error);
      },
    });
    try {
      const result = await Promise.race([body(handle), handle.cancelled]);
      settle();
      return result;
    } catch (thrown) {
      const error = toParagonError(thrown, { integration, credentialId });
      settle(error);
      throw error;
    }
  }

  return {
    run<Result>(
      { phase, key, ...target }: AttemptTarget & { phase: AttemptPhase; key: string },
      body: (handle: AttemptHandle) => Promise<Result>,
    ): Promise<Result> {
      const promise = perform(target, phase, body, () => {
        if (joined.get(key) === promise) joined.delete(key);
      });
      joined.set(key, promise);
      return promise;
    },
    find: <Result>(key: string) => joined.get(key) as Promise<Result> | undefined,
    refuse(target, thrown) {
      const error = toParagonError(thrown, target);
      const key = target.credentialId ?? target.integration;
      if (key) store.setOutcome(key, { ...target, error, settledAt: Date.now() });
      return Promise.reject(error);
    },
    openWindow,
    cancelAll() {
      for (const attempt of store.api.getState().attempts) attempt.cancel();
      joined.clear();
    },
    occupy() {
      occupied += 1;
      return () => {
        occupied -= 1;
        if (occupied === 0) for (const resolve of waiting.splice(0)) resolve();
      };
    },
    isOccupied: () => occupied > 0,
    whenIdle: () =>
      occupied === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}

/** The body's side of an attempt, and the two things that a person can do with it. */
function createHandle(change: (change: Partial<Attempt>) => void): {
  handle: AttemptHandle;
  /** Returns false when that was done before. */
  cancel(error: ParagonError): boolean;
  focus(): void;
} {
  const cancels: (() => void)[] = [];
  const focuses: (() => void)[] = [];
  let isCancelled = false;
  let reject: (error: ParagonError) => void = () => undefined;
  const cancelled = new Promise<never>((_, onReject) => {
    reject = onReject;
  });
  // Whoever races against it gets the rejection.
  cancelled.catch(() => undefined);
  return {
    handle: {
      cancelled,
      isCancelled: () => isCancelled,
      setPhase: (phase) => change({ phase }),
      onCancel: (listener) => cancels.push(listener),
      onFocus: (listener) => focuses.push(listener),
    },
    cancel(error) {
      if (isCancelled) return false;
      isCancelled = true;
      reject(error);
      for (const listener of cancels) listener();
      return true;
    },
    focus() {
      for (const listener of focuses) listener();
    },
  };
}
