/** Errors as the SDK throws them: it is told apart by `name`, and the minifier has taken its classes' names. */
function sdkError(name: string, message: string, meta: object | null = null): Error {
  return Object.assign(new Error(message), { name, meta });
}

export function userNotAuthenticated(): Error {
  return sdkError(
    'UserNotAuthenticatedError',
    'User not authenticated, Call paragon.authenticate(<projectId>, <user token>) before using the SDK.',
  );
}

export function integrationNotFound(integrationName: string): Error {
  const message = `Integration with name ${integrationName} not found`;
  return sdkError('IntegrationNotFoundError', message, { integrationName });
}

export function integrationNotInstalled(integrationName: string): Error {
  const message = `Integration "${integrationName}" is not installed.`;
  return sdkError('IntegrationNotInstalledError', message, { integrationName });
}

export function oauthBlocked(): Error {
  return sdkError('OAuthBlockedError', 'Popup was blocked by the browser.');
}

export function oauthTimeout(): Error {
  return sdkError('OAuthTimeoutError', 'OAuth timeout');
}

export function noActiveInstallFlow(): Error {
  const message =
    'No active install flow, make sure you call installFlow.start(<integrationName>, ...args) before calling any other method';
  return sdkError('NoActiveInstallFlowError', message);
}

export function headlessNotEnabled(): Error {
  const message =
    'Headless mode is not enabled. Make sure you call `paragon.setHeadless(true)` as early as possible in your code.';
  return sdkError('HeadlessModeNotEnabledError', message);
}

/** What the install flow makes of an error: a plain object. */
export function toFlowError(thrown: unknown): object {
  if (thrown instanceof Error && 'meta' in thrown) {
    const { name, message, meta } = thrown;
    return { name, message, meta };
  }
  const message = thrown instanceof Error ? thrown.message : 'An unknown error occurred';
  return { name: 'UnknownError', message, originalError: thrown };
}

/** What any call to the server fails with when nobody is signed in. */
export function noUser(): Error {
  return new Error(
    'Connect SDK attempted to make an API request, but no user was authenticated.\n' +
      'Call paragon.authenticate(<projectId>, <user token>) before using the SDK.',
  );
}
