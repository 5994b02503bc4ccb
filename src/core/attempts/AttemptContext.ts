import type { Lane } from '../createLane';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { Snapshot } from '../types';
import type { Attempts } from './createAttempts';

/** What attempts need from the client around them. */
export interface AttemptContext {
  attempts: Attempts;
  lane: Lane;
  /** The loaded SDK with a session that is good for a call right now. Throws `not-authenticated`. */
  requireSdk(): ParagonSdk;
  /** Loads the SDK and signs in first, where that is needed. */
  awaitSdk(): Promise<ParagonSdk>;
  /** Reads the SDK's state and passes it on. */
  publish(): Snapshot;
  /** Asks the server for everything; a failure leaves what is known, marked as stale. */
  reload(): Promise<Snapshot>;
  /** Does so as soon as no window is open, for what came too late to be anybody's. */
  catchUp(): void;
  /** Runs the task in the lane, and once more after the session was lost and found. */
  callServer<Result>(task: (sdk: ParagonSdk) => Promise<Result>): Promise<Result>;
  /** When a window was last given up, by integration: milliseconds since the epoch. */
  givenUpAt: Map<string, number>;
  /** Hears the SDK's install events; returns how to stop that. */
  onInstalled(listener: () => void): () => void;
}
