import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import { reloadState } from '../sdk/reloadState';
import type { Snapshot } from '../types';
import type { Reader } from './createReader';
import type { Server } from './createServer';

/** The ways to fetch everything again. */
export interface Refresh {
  /** Fetches, then reads. Rejects with a `ParagonError`. */
  refresh(): Promise<Snapshot>;
  /** The state of this person. Rejects with `not-authenticated` when the SDK holds another one by then. */
  fetchSnapshot(userId: string): Promise<Snapshot>;
  /** Fetches, then reads. After a failure the last snapshot stays, marked as stale. */
  refreshQuietly(): Promise<Snapshot>;
  /** `refreshQuietly`, once no consent window is open. Does nothing when nobody is signed in. */
  refreshWhenIdle(): void;
}

interface RefreshContext {
  server: Server;
  reader: Reader;
  /** Who signs in; null when nobody does. */
  identify(): Promise<string | null>;
  isHeld(): boolean;
  whenIdle(): Promise<void>;
}

export function createRefresh({ server, reader, ...context }: RefreshContext): Refresh {
  let isDue = false;

  /** Signs in, or else lets the SDK fetch its state: after this the SDK holds what the server holds. */
  async function fetchRemote(): Promise<void> {
    try {
      if (!(await server.ensure())) await server.call(reloadState);
    } catch (thrown) {
      // Where the SDK stumbles while it loads, the server has answered with something that is not Paragon's.
      throw toParagonError(thrown, { fallback: 'server' });
    }
  }

  async function refresh(): Promise<Snapshot> {
    if ((await context.identify()) === null) return reader.getKnown();
    await fetchRemote();
    return reader.readLocal();
  }

  async function refreshQuietly(): Promise<Snapshot> {
    try {
      return await refresh();
    } catch {
      // The fetch that a listener starts now brings the reason to the screen.
      reader.tellStale();
      return reader.readLocal();
    }
  }

  return {
    refresh,
    refreshQuietly,
    async fetchSnapshot(userId) {
      await fetchRemote();
      const snapshot = reader.readLocal();
      if (snapshot.user.authenticated && snapshot.user.userId === userId) return snapshot;
      throw createError('not-authenticated');
    },
    refreshWhenIdle() {
      if (isDue || !context.isHeld()) return;
      isDue = true;
      void context.whenIdle().then(() => {
        isDue = false;
        return refreshQuietly();
      });
    },
  };
}
