import { reportException } from '../errors/reportException';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { readSnapshot, signedOut } from '../sdk/readSnapshot';
import { peekState } from '../sdk/sdkInternals';
import type { Snapshot } from '../types';
import { shareById } from './shareById';

/** Hears what the client learns. */
export interface ParagonListener {
  /** The SDK's state has changed. */
  onSnapshot(snapshot: Snapshot): void;
  /** The server holds another state than the kit knows, or the kit could not ask. */
  onStale(): void;
}

/** Reads the SDK's state at one place, keeps what was read, and tells the listeners of a change. */
export interface Reader {
  /** The last confirmed snapshot; of nobody before the first reading. */
  getKnown(): Snapshot;
  /**
   * Reads the SDK. While the SDK signs in, or after it has lost the session, its state is nobody's: then this returns
   * the last confirmed snapshot.
   */
  readLocal(): Snapshot;
  tellStale(): void;
  /** Forgets the person. */
  forget(): void;
  subscribe(listener: ParagonListener): () => void;
}

export function createReader(findReadySdk: () => ParagonSdk | undefined): Reader {
  const listeners = new Set<ParagonListener>();
  let known = signedOut;
  let seen: ReturnType<typeof peekState>;

  function tell(call: (listener: ParagonListener) => void): void {
    for (const listener of listeners) {
      try {
        call(listener);
      } catch (thrown) {
        reportException(thrown);
      }
    }
  }

  return {
    getKnown: () => known,
    readLocal() {
      const sdk = findReadySdk();
      if (!sdk) return known;
      const state = peekState(sdk);
      // `getUser()` clones every account, so an unchanged state is not read again.
      if (state?.every((part, index) => part === seen?.[index])) return known;
      known = shareById(known, readSnapshot(sdk));
      seen = state;
      tell(({ onSnapshot }) => onSnapshot(known));
      return known;
    },
    tellStale: () => tell(({ onStale }) => onStale()),
    forget() {
      known = signedOut;
      seen = undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
