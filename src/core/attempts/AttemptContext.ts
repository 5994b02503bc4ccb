import type { SdkHandle } from '../sdk/createSdkHandle';
import type { Lane } from '../server/createLane';
import type { Reader } from '../server/createReader';
import type { Refresh } from '../server/createRefresh';
import type { Server } from '../server/createServer';
import type { Attempts } from './createAttempts';
import type { OpenCalls } from './createOpenCalls';

/** What attempts need from the client around them. */
export interface AttemptContext {
  attempts: Attempts;
  handle: SdkHandle;
  lane: Lane;
  openCalls: OpenCalls;
  reader: Reader;
  refresh: Refresh;
  server: Server;
  /** Whether the app has a way to sign in: then a click waits for the sign-in that is on its way, or due. */
  canSignIn(): boolean;
}
