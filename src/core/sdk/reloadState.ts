import { createError } from '../errors/createError';
import type { ParagonSdk } from './ParagonSdk';
import { findBootstrap, forgetSharedReads, peekUser } from './sdkInternals';

/**
 * Lets the SDK fetch its state from the server again. SDK trap 16: `authenticate` would empty the state meanwhile, and
 * log out where it fails. This way keeps the state. Throws `not-authenticated`, or what the SDK throws.
 */
export async function reloadState(sdk: ParagonSdk): Promise<void> {
  const bootstrap = findBootstrap(sdk);
  forgetSharedReads(sdk);
  await (bootstrap ? bootstrap() : writeAgain(sdk));
  if (!peekUser(sdk).authenticated) throw createError('not-authenticated');
}

/** The facade fetches its state after a write, here of what is there already. */
async function writeAgain(sdk: ParagonSdk): Promise<void> {
  const user = sdk.getUser();
  if (user.authenticated) await sdk.setUserMetadata(user.meta);
}
