import { createError } from '../errors/createError';
import { callSafely } from '../errors/reportException';
import { toParagonError } from '../errors/toParagonError';
import type { ParagonError, ParagonErrorCode } from '../ParagonError';
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
  /** Throws `busy` when another attempt stands in the way of this one. Ends one whose window the person has closed. */
  assertFree(target: AttemptTarget): void;
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
  /** What ends the attempts whose window the person has closed. */
  const closed = new Map<string, () => void>();
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
    if (error.code === 'cancelled' || error.code === 'popup-closed') return;
    for (const getEvents of listeners) {
      const { onError } = getEvents();
      if (onError) callSafely(onError, error);
    }
  }

  /** Whether the attempt was one that gives way. It is over then. */
  function endClosed(id: string): boolean {
    const end = closed.get(id);
    end?.();
    return Boolean(end);
  }

  async function perform<Result>(
    { kind, integration, credentialId, phase }: AttemptStart,
    id: string,
    body: (control: AttemptControl) => Promise<Result>,
    forget: () => void,
  ): Promise<Result> {
    const about = { kind, integration, credentialId };
    const { control, cancelled, cancel, focus, getRemembered } = createControl({
      change(change) {
        Object.assign(about, change);
        store.change(id, change);
      },
      giveWay: () => void closed.set(id, () => end('popup-closed')),
    });

    function settle(error?: ParagonError): void {
      forget();
      closed.delete(id);
      const { kind, integration, credentialId } = about;
      store.settle(id, { kind, integration, credentialId, error, settledAt: Date.now() });
    }

    function end(code: ParagonErrorCode): void {
      const error = createError(code, about);
      // In the same task, so that the next attempt can begin in the click that ends this one.
      if (cancel(error)) settle(error);
    }

    store.begin({
      ...about,
      id,
      phase,
      startedAt: Date.now(),
      focus,
      cancel: () => end('cancelled'),
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
      const promise = perform(start, id, body, () => {
        if (joined.get(start.key)?.id === id) joined.delete(start.key);
      });
      joined.set(start.key, { id, promise });
      return promise;
    },
    find<Result>(key: string) {
      const known = joined.get(key);
      if (!known || endClosed(known.id)) return undefined;
      return known.promise as Promise<Result>;
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
      const rival = findRival(store.api.getState().attempts, target);
      if (rival && !endClosed(rival.id)) throw busy(rival, target);
    },
    listen(getEvents) {
      listeners.add(getEvents);
      return () => listeners.delete(getEvents);
    },
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
