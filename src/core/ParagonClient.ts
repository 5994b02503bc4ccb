import type { StoreApi } from 'zustand/vanilla';
import type { Install } from './attempts/createInstall';
import type { Uninstall } from './attempts/createUninstall';
import type { Request } from './createRequest';
import type { ParagonClientOptions } from './ParagonClientOptions';
import type { ParagonSdk } from './sdk/ParagonSdk';
import type { ParagonState } from './state';
import type { Snapshot } from './types';

/** Hears what the client has learned. */
export interface ParagonListener {
  /** The SDK's state was read. */
  onSnapshot(snapshot: Snapshot): void;
  /** The state on the server is another than what is known. */
  onStale(): void;
}

/** Everything the kit does with one SDK instance; shared by every provider that uses the instance. */
export interface ParagonClient extends Install, Uninstall, Request {
  /** What is happening now: attempts in flight, outcomes, chosen accounts. */
  readonly store: StoreApi<ParagonState>;
  /** Loads the SDK's state from the server again. Call it after using the SDK directly: it has no event for that. */
  refresh(): Promise<Snapshot>;
  /** Chooses the account of an integration; null forgets the choice. */
  select(integration: string, credentialId: string | null): void;
  /** Forgets how the last attempt at a target ended: a credential's id, or an integration's type for installs. */
  dismiss(target: string): void;
  /** The SDK itself, loaded when needed. Throws `sdk-unavailable`. */
  getSdk(): Promise<ParagonSdk>;
  /** Ends what is in flight and the SDK's session; `refresh()` signs in again. */
  signOut(): void;
  /** Takes the provider's props; a change of project or person ends the session. */
  configure(options: ParagonClientOptions): void;
  /** Keeps events and token renewal running until the returned function is called. */
  mount(): () => void;
  subscribe(listener: ParagonListener): () => void;
  /** Finds out who signs in, without signing in. Resolves with the state of nobody. */
  identify(): Promise<Snapshot>;
  /** The state of this person: signs in where needed, else loads from the server. */
  getSnapshot(userId: string): Promise<Snapshot>;
  hasOpenWindow(): boolean;
}
