import type { Lane } from '../createLane';
import type { Reader } from '../createReader';
import type { Refresh } from '../createRefresh';
import type { Server } from '../createServer';
import type { SdkHandle } from '../sdk/createSdkHandle';
import type { Attempts } from './createAttempts';

/** What attempts need from the client around them. */
export interface AttemptContext {
  attempts: Attempts;
  handle: SdkHandle;
  lane: Lane;
  reader: Reader;
  refresh: Refresh;
  server: Server;
  /** Whether the app has a way to sign in: then a click waits for the sign-in that is on its way, or due. */
  canSignIn(): boolean;
}
