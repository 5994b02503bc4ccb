import { ParagonError } from './ParagonError';
import type { ParagonSdk } from './ParagonSdk';
import { isSignedIn } from './readSnapshot';

/**
 * Lets the SDK read everything again from the server, in the way that keeps its state when that fails;
 * `authenticate` would empty it meanwhile.
 */
export async function reloadState(sdk: ParagonSdk): Promise<void> {
  const user = sdk.getUser();
  // Private in the SDK's types; the facade lacks it, and reloads after a write of what is there already.
  const bootstrap: unknown = Reflect.get(sdk, 'bootstrapSDKState');
  if (typeof bootstrap === 'function') await bootstrap.call(sdk);
  else if (user.authenticated) await sdk.setUserMetadata(user.meta);
  if (!isSignedIn(sdk))
    throw new ParagonError('not-authenticated', 'The Paragon session has ended.');
}
