import { ParagonError } from './ParagonError';
import type { ParagonSdk } from './ParagonSdk';
import { isSignedIn } from './readSnapshot';
import { findBootstrap, forgetSharedReads } from './sdkInternals';

/**
 * Lets the SDK read everything again from the server, in the way that keeps its state when that fails;
 * `authenticate` would empty it meanwhile.
 */
export async function reloadState(sdk: ParagonSdk): Promise<void> {
  const user = sdk.getUser();
  const bootstrap = findBootstrap(sdk);
  forgetSharedReads(sdk);
  // The facade reloads after a write of what is there already.
  if (bootstrap) await bootstrap();
  else if (user.authenticated) await sdk.setUserMetadata(user.meta);
  if (!isSignedIn(sdk))
    throw new ParagonError('not-authenticated', 'The Paragon session has ended.');
}
