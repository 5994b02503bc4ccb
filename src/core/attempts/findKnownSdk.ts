import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { AttemptContext } from './AttemptContext';

/**
 * The SDK, where it can say what an integration asks for: somebody is signed in, or was, and the sign-in is due once
 * more. SDK trap 25: the catalogue outlives the session.
 */
export function findKnownSdk({
  canSignIn,
  handle,
  reader,
  server,
}: AttemptContext): ParagonSdk | undefined {
  const ready = server.findReadySdk();
  if (ready || !canSignIn()) return ready;
  return reader.readLocal().user.authenticated ? handle.current() : undefined;
}
