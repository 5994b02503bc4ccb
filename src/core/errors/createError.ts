import { ParagonError, type ParagonErrorCode, type ParagonErrorDetails } from '../ParagonError';

/** What each code means, and what to do. The caller of `createError` adds what is special to the case. */
const sentences: Partial<Record<ParagonErrorCode, string>> = {
  'not-authenticated': 'Nobody is signed in to Paragon. Sign in first.',
  'token-failed': 'getToken failed, so nobody could be signed in.',
  'sdk-unavailable':
    'The Connect SDK could not be loaded. Is @useparagon/connect installed? Reload the page.',
  'integration-not-found': 'This Paragon project has no such integration. Check its type.',
  'integration-inactive':
    'The integration is not active in this Paragon project. Activate it there.',
  'already-installed':
    'An account is connected already. Pass allowMultiple to connect another, or replace it.',
  'not-installed': 'No account of this integration is connected.',
  'credential-not-found':
    'No connected account has this credential id. Read it from allCredentials.',
  'account-not-selected': 'Which account is meant? Pass an id from allCredentials.',
  'headless-not-supported':
    "The project's plan lacks the Headless Connect Portal. Ask Paragon for it.",
  'input-required':
    'The integration asks for more than a consent. Use useInstallFlow or the InstallFlow parts.',
  'input-refused': 'What was filled in was refused. Correct it, and try again.',
  forbidden: "The person's token does not allow this.",
  'popup-blocked':
    'The browser blocked the window. Start it from a click, and let this site open windows.',
  'popup-closed': 'The window was closed before the account was connected.',
  'timed-out': 'The time limit has passed. Try again.',
  cancelled: 'The attempt was cancelled.',
  busy: 'Another attempt stands in the way. Finish or cancel it first.',
  'storage-full':
    "The browser's storage is full or blocked, and the SDK cannot sign in without it.",
  network: 'Paragon could not be reached. Check the connection and try again.',
  'provider-denied': 'The provider or the person denied the connection.',
};

/** Creates the error of a code. Its message is the code's sentence, and the detail where there is one. */
export function createError(
  code: ParagonErrorCode,
  { integration, credentialId, ...rest }: ParagonErrorDetails = {},
  detail?: string,
): ParagonError {
  const message = [sentences[code], detail].filter(Boolean).join(' ');
  const cause = 'cause' in rest ? { cause: rest.cause } : {};
  return new ParagonError(code, message, { integration, credentialId, ...cause });
}
