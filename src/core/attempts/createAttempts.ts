import { createError } from '../errors/createError';
import { isFailure } from '../errors/isFailure';
import { callSafely } from '../errors/reportException';
import { toParagonError } from '../errors/toParagonError';
import type { ParagonError } from '../ParagonError';
import type { ParagonStore } from '../ParagonStore';
import type { Attempt, AttemptEvents, AttemptKind, Outcome } from '../state';
import { type AttemptControl, createControl } from './createControl';
import { type AttemptTarget, findRival } from './findRival';

/** How an attempt begins. Its key finds it while it is in flight: the same call then joins it. */
export type AttemptStart = AttemptTarget & Pick<Attempt, 'phase'> & { key: string };

/** Registers attempts, and makes each settle once and leave an outcome. */
export interface Attempts {
  /** Runs the body as an attempt. Rejects with a `ParagonError`, and with `cancelled` as soon as it is cancelled. */
  run<Result>(
    start: AttemptStart,
    body: (control: AttemptControl) => Promise<Result>,
  ): Promise<Result>;
  /** The result of the same call, while it is in flight and its window is open. */
  find<Result>(key: string): Promise<Result> | undefined;
  /** Cancels the attempt with this key, where there is one. */
  cancel(key: string): void;
  /** Keeps the outcome of an attempt that could not begin, and rejects with its error. */
  refuse(target: AttemptTarget, thrown: unknown): Promise<never>;
  /** Throws `busy` when another attempt stands in the way of this one. One whose window is closed does not. */
  assertFree(target: AttemptTarget): void;
  /** Resolves when no attempt whose window is closed waits for a last result any more. Undefined where none does. */
  whenClosed(): Promise<unknown> | undefined;
  cancelAll(): void;
  /** Hears how every attempt ends, wherever it was started. `getEvents` is asked each time. */
  listen(getEvents: () => AttemptEvents): () => void;
  /** The SDK has opened a window. Returns a function that says that the SDK has finished with that window. */
  occupy(): () => void;
  /** Whether the SDK has a window open. An attempt that still waits for the sign-in has none of the SDK's. */
  isOccupied(): boolean;
  /** Resolves when the SDK has no window open. */
  whenIdle(): Promise<void>;
}

export function createAttempts(store: ParagonStore): Attempts {
  const joined = new Map<string, { promise: Promise<unknown>; id: string }>();
  const waiting: (() => void)[] = [];
  const listeners = new Set<() => AttemptEvents>();
  /** The attempts whose window is closed, and that wait for a last result: the next one may begin, and waits for them. */
  const closing = new Map<string, Promise<unknown>>();
  let occupied = 0;
  let counter = 0;

  function tellDone(kind: AttemptKind, result: unknown): void {
    const names = { install: 'onInstall', replace: 'onReplace', uninstall: 'onUninstall' } as const;
    for (const getEvents of listeners) {
      const listener = getEvents()[names[kind]] as ((result: unknown) => void) | undefined;
      if (listener) callSafely(listener, result);
    }
  }

  function tellFailed(error: ParagonError): void {
    if (!isFailure(error)) return;
    for (const getEvents of listeners) {
      const { onError } = getEvents();
      if (onError) callSafely(onError, error);
    }
  }

  async function perform<Result>(
    { kind, integration, credentialId, phase }: AttemptStart,
    id: string,
    body: (control: AttemptControl) => Promise<Result>,
    giveWay: () => void,
    forget: () => void,
  ): Promise<Result> {
    const about = { kind, integration, credentialId };
    const { control, cancelled, cancel, focus, getRemembered } = createControl({
      change(change) {
        Object.assign(about, change);
        store.change(id, change);
      },
      giveWay,
    });

    function settle(error?: ParagonError): void {
      forget();
      const { kind, integration, credentialId } = about;
      store.settle(id, { kind, integration, credentialId, error, settledAt: Date.now() });
    }

    store.begin({
      ...about,
      id,
      phase,
      startedAt: Date.now(),
      focus,
      cancel() {
        const error = createError('cancelled', about);
        // In the same task, so that the next attempt can begin in the click that cancels this one.
        if (cancel(error)) settle(error);
      },
    });
    try {
      const result = await Promise.race([body(control), cancelled]);
      settle();
      const credential = getRemembered();
      tellDone(kind, credential ? { ...result, credential } : result);
      return result;
    } catch (thrown) {
      const error = toParagonError(thrown, about);
      settle(error);
      tellFailed(error);
      throw error;
    }
  }

  return {
    run(start, body) {
      counter += 1;
      const id = `attempt-${counter}`;
      const giveWay = (): void => void closing.set(id, promise);
      const promise = perform(start, id, body, giveWay, () => {
        closing.delete(id);
        if (joined.get(start.key)?.id === id) joined.delete(start.key);
      });
      joined.set(start.key, { id, promise });
      return promise;
    },
    find<Result>(key: string) {
      const known = joined.get(key);
      if (known && !closing.has(known.id)) return known.promise as Promise<Result>;
      return undefined;
    },
    cancel(key) {
      const id = joined.get(key)?.id;
      store.api
        .getState()
        .attempts.find((attempt) => attempt.id === id)
        ?.cancel();
    },
    refuse({ kind, integration, credentialId }, thrown) {
      const error = toParagonError(thrown, { integration, credentialId });
      const outcome: Outcome = { kind, integration, credentialId, error, settledAt: Date.now() };
      // A call that names neither has no place on a screen.
      if (credentialId || integration) store.refuse(outcome);
      tellFailed(error);
      return Promise.reject(error);
    },
    assertFree(target) {
      const others = store.api.getState().attempts.filter(({ id }) => !closing.has(id));
      const rival = findRival(others, target);
      if (rival) throw busy(rival, target);
    },
    listen(getEvents) {
      listeners.add(getEvents);
      return () => listeners.delete(getEvents);
    },
    whenClosed: () => (closing.size ? Promise.allSettled(closing.values()) : undefined),
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

function busy(rival: Attempt, target: AttemptTarget): ParagonError {
  const reason =
    rival.kind === 'uninstall'
      ? 'This account is being disconnected.'
      : `A window for "${rival.integration}" is open.`;
  return createError('busy', target, reason);
}
