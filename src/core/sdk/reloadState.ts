import { ParagonError } from '../ParagonError';
import type { ParagonSdk } from './ParagonSdk';
import { findBootstrap, forgetSharedReads, glance } from './sdkInternals';

/**
 * Lets the SDK read everything again from the server, in the way that keeps its state when that fails;
 * `authenticate` would empty it meanwhile.
 */
export async function reloadState(sdk: ParagonSdk): Promise<void> {
  const bootstrap = findBootstrap(sdk);
  forgetSharedReads(sdk);
  await (bootstrap ? bootstrap() : writeAgain(sdk));
  if (!glance(sdk).authenticated)
    throw new ParagonError('not-authenticated', 'The Paragon session has ended.');
}

/** The facade reloads after a write of what is there already. */
async function writeAgain(sdk: ParagonSdk): Promise<void> {
  const user = sdk.getUser();
  if (user.authenticated) await sdk.setUserMetadata(user.meta);
}
