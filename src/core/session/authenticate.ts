import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import type { ParagonClientOptions } from '../ParagonClientOptions';
import { forgetSavedSession } from '../sdk/loadSdk';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { forgetSharedReads, isSignedIn, keepInMemory } from '../sdk/sdkInternals';
import type { UserToken } from './token';

/**
 * Signs this person in to the SDK. Start no second one before the first has settled (SDK trap 20), and none while a
 * window is open. The SDK's state is empty while this runs, and the session is gone where this fails.
 * Throws `authentication-failed`, `network`, `server`, `storage-full`, or the signal's reason.
 */
export async function authenticate(
  sdk: ParagonSdk,
  { projectId, headless = true }: ParagonClientOptions,
  { token, userId }: UserToken,
  signal: AbortSignal,
): Promise<void> {
  sdk.setHeadless(headless);
  keepInMemory(sdk);
  forgetSavedSession();
  forgetSharedReads(sdk);
  try {
    await sdk.authenticate(projectId, token);
  } catch (thrown) {
    throw toParagonError(thrown, { fallback: 'authentication-failed' });
  }
  if (signal.aborted) sdk.logout?.();
  signal.throwIfAborted();
  if (isSignedIn(sdk, userId)) return;
  throw createError('authentication-failed', {}, 'Paragon signed in somebody else, or nobody.');
}
