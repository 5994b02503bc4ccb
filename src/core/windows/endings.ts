import { ParagonError, type ParagonErrorCode } from '../ParagonError';
import { toParagonError } from '../toParagonError';
import { safeCause, withoutTokens } from '../withoutTokens';

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

/** After these failures of the SDK or the server the account can be there all the same. */
const undecided: ReadonlySet<ParagonErrorCode> = new Set([
  'timed-out',
  'not-authenticated',
  'network',
  'server',
  'unknown',
]);

/** Whether the account is said to be there. */
export function isGoodEnd(end: WindowEnd): end is GoodEnd {
  return end.by === 'sdk' || end.by === 'event';
}

/** What an end that brought no account means: the error for the caller, and whether the server should be asked. */
export function toEnding(end: BadEnd, about: About): Ending {
  const say = (code: ParagonErrorCode, message: string, mayHaveWorked: boolean): Ending => ({
    error: new ParagonError(code, message, about),
    mayHaveWorked,
  });
  switch (end.by) {
    case 'closed':
      return end.consented
        ? say('server', 'The person allowed it, but Paragon did not save the account.', true)
        : say('popup-closed', 'The window was closed before the account was connected.', true);
    case 'limit':
      return say('timed-out', 'The window was left open past the time limit.', true);
    case 'session':
      return say('not-authenticated', 'The session ended while the window was open.', true);
    case 'cancel':
      return say('cancelled', 'The attempt was cancelled.', false);
    case 'denial':
      return { error: toDenial(end.answer, about), mayHaveWorked: false };
    case 'failure': {
      const error = toFailure(end, about);
      return { error, mayHaveWorked: undecided.has(error.code) };
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
  const reason = typeof said === 'string' ? ` It said: ${withoutTokens(said)}` : '';
  return new ParagonError('provider-denied', `The provider or the person said no.${reason}`, {
    ...about,
    cause: safeCause(answer),
  });
}
