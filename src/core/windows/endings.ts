import { createError } from '../errors/createError';
import { isUndecided } from '../errors/isUndecided';
import { toParagonError } from '../errors/toParagonError';
import { safeCause, withoutTokens } from '../errors/withoutTokens';
import type { ParagonError, ParagonErrorCode } from '../ParagonError';

/** How a consent window, and the SDK's call behind it, came to an end. */
export type WindowEnd =
  /** The SDK's promise resolved. */
  | { by: 'sdk'; value: unknown }
  /** The account is there, although the SDK's promise is still open. */
  | { by: 'event' }
  /** The provider or the person said no; the answer is what the callback page sent. */
  | { by: 'denial'; answer: unknown }
  /** The window was closed. `consented`: the person had said yes, and the SDK had begun to save the account. */
  | { by: 'closed'; consented: boolean }
  /** The time limit. */
  | { by: 'limit' }
  /** The session was lost while the window was open. */
  | { by: 'session' }
  /** The attempt was cancelled. */
  | { by: 'cancel' }
  /** The SDK, the server or the browser failed. `isSaving`: after the person had said yes. */
  | { by: 'failure'; thrown: unknown; isSaving?: true };

export type GoodEnd = Extract<WindowEnd, { by: 'sdk' | 'event' }>;
export type BadEnd = Exclude<WindowEnd, GoodEnd>;

type Failure = Extract<WindowEnd, { by: 'failure' }>;

interface About {
  integration: string;
  credentialId?: string | undefined;
}

interface Ending {
  error: ParagonError;
  /** Whether the account may be connected all the same. The server knows, so the kit asks it once. */
  mayHaveWorked: boolean;
}

/** Whether the account is said to be there. */
export function isGoodEnd(end: WindowEnd): end is GoodEnd {
  return end.by === 'sdk' || end.by === 'event';
}

/** What an end that brought no account means: the error for the caller, and whether the server should be asked. */
export function toEnding(end: BadEnd, about: About): Ending {
  const say = (code: ParagonErrorCode, mayHaveWorked: boolean, detail?: string): Ending => ({
    error: createError(code, about, detail),
    mayHaveWorked,
  });
  switch (end.by) {
    case 'closed':
      return end.consented
        ? say('server', true, 'The person allowed it, but Paragon did not save the account.')
        : say('popup-closed', true);
    case 'limit':
      return say('timed-out', true);
    case 'session':
      return say('not-authenticated', true, 'The session ended while the window was open.');
    case 'cancel':
      return say('cancelled', false);
    case 'denial':
      return { error: toDenial(end.answer, about), mayHaveWorked: false };
    case 'failure': {
      const error = toFailure(end, about);
      return { error, mayHaveWorked: isUndecided(error, 'timed-out', 'not-authenticated') };
    }
  }
}

function toFailure({ thrown, isSaving }: Failure, about: About): ParagonError {
  if (isSaving) return toParagonError(thrown, { ...about, fallback: 'server' });
  // SDK trap 6: a denial rejects with what the callback page sent: an object, a text, or nothing.
  return thrown instanceof Error ? toParagonError(thrown, about) : toDenial(thrown, about);
}

function toDenial(answer: unknown, about: About): ParagonError {
  const said: unknown = Object(answer).message ?? answer;
  const detail = typeof said === 'string' ? `It said: ${withoutTokens(said)}` : undefined;
  return createError('provider-denied', { ...about, cause: safeCause(answer) }, detail);
}
