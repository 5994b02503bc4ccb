import {
  isParagonError,
  type ParagonError,
  type ParagonErrorCode,
  type ParagonErrorDetails,
} from '../ParagonError';
import { createError } from './createError';
import { safeCause, withoutTokens } from './withoutTokens';

/** The SDK's error classes. Its minifier renames the constructors, and keeps `name`. */
const codeByName: Record<string, ParagonErrorCode> = {
  UserNotAuthenticatedError: 'not-authenticated',
  IntegrationNotFoundError: 'integration-not-found',
  IntegrationNotInstalledError: 'not-installed',
  HeadlessModeNotEnabledError: 'headless-not-supported',
  OAuthBlockedError: 'popup-blocked',
  OAuthTimeoutError: 'timed-out',
  QuotaExceededError: 'storage-full',
  SyntaxError: 'server',
};

/** The messages of the SDK's plain errors. The first pattern that matches decides. */
const codeByMessage: [RegExp, ParagonErrorCode][] = [
  [/quota|setItem/i, 'storage-full'],
  [/is already installed/, 'already-installed'],
  [
    /not a valid integration|has not been set up|Integration "[^"]*" not found/,
    'integration-not-found',
  ],
  [/is not active in your/, 'integration-inactive'],
  [/Headless Connect Portal is available/, 'headless-not-supported'],
  [
    /Unable to find credential|with externalId .* not found|is not a valid \S+ account/,
    'credential-not-found',
  ],
  [/No credential found|Connect credential not found|not enabled for workflow/, 'not-installed'],
  [/no user was authenticated/, 'not-authenticated'],
  [/well-formed JWT|token provided has expired|token not specified/, 'authentication-failed'],
  [/Failed to fetch|NetworkError|Load failed|fetch failed/, 'network'],
];

const signInPrefix = /^Failed to authenticate user with Paragon: /;

/** Turns anything that the SDK throws or rejects with into a {@link ParagonError}. Nothing else reads its messages. */
export function toParagonError(
  thrown: unknown,
  about: Omit<ParagonErrorDetails, 'cause'> & { fallback?: ParagonErrorCode } = {},
): ParagonError {
  if (isParagonError(thrown)) return thrown;
  const { fallback = 'unknown', ...details } = about;
  const text = thrown instanceof Error ? thrown.message : '';
  const message = text.replace(signInPrefix, '');
  const answer = readAnswer(thrown, message);
  const code = findCode(thrown, message, answer, signInPrefix.test(text)) ?? fallback;
  const said = withoutTokens(answer?.message ?? (message === '{}' ? '' : message));
  const error = createError(code, { ...details, cause: safeCause(thrown) }, said);
  return error.message ? error : createError(code, error, sayFallback(code));
}

function findCode(
  thrown: unknown,
  message: string,
  answer: HttpAnswer | null,
  signingIn: boolean,
): ParagonErrorCode | undefined {
  const refused = answer?.status === 401 || answer?.status === 403;
  if (answer?.code === insufficientPermission) return 'forbidden';
  if (answer) return signingIn && refused ? 'authentication-failed' : 'server';
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const known = codeByName[name] ?? codeByMessage.find(([pattern]) => pattern.test(message))?.[1];
  // A sign-in that fails on a TypeError or SyntaxError has read an answer that Paragon does not send.
  return known ?? (signingIn ? 'server' : undefined);
}

interface HttpAnswer {
  message: string;
  status?: number;
  code?: string;
}

/** The server's code where a token may not do what was asked. The SDK keeps the session. */
const insufficientPermission = '7210';

/** The body of a failed HTTP call. SDK trap 7: the SDK throws it as JSON text, and the proxy's as `response`. */
function readAnswer(thrown: unknown, message: string): HttpAnswer | null {
  if (thrown instanceof Error && 'response' in thrown) return { message };
  if (!message.startsWith('{')) return null;
  try {
    const { message: said, status, code } = JSON.parse(message) as Record<string, unknown>;
    return {
      message:
        typeof said === 'string' ? said : 'Paragon answered with an error that says nothing.',
      ...(typeof status === 'number' && { status }),
      ...(code !== undefined && { code: String(code) }),
    };
  } catch {
    return null;
  }
}

function sayFallback(code: ParagonErrorCode): string {
  return code === 'server'
    ? // SDK trap 24: one unreadable answer can fail everything until the page is reloaded.
      'Paragon answered with something that cannot be read. Try again; if that fails, reload the page.'
    : 'The Connect SDK failed without saying why; see `cause`.';
}
