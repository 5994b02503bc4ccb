import type { ParagonSdk } from './ParagonSdk';
import type { ParagonUser, Snapshot } from './types';

/** Nobody is signed in. */
export const signedOut: Snapshot = { user: { authenticated: false }, metadata: [] };

/**
 * Reads the SDK's state, a deep clone each time: the one place where its types are corrected to what
 * it holds at run time.
 */
export function readSnapshot(sdk: ParagonSdk): Snapshot {
  const user = sdk.getUser() as unknown as ParagonUser;
  // Without a session the SDK can still hold the last person's integrations, and keeps the catalogue.
  return user.authenticated ? { user, metadata: sdk.getIntegrationMetadata() } : signedOut;
}

/** Whether the SDK holds a session; it drops it silently when the server answers 401 or 403. */
export function isSignedIn(sdk: ParagonSdk): boolean {
  return sdk.getUser().authenticated;
}
