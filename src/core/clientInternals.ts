import type { AttemptContext } from './attempts/AttemptContext';
import type { PropsCheck } from './createPropsCheck';
import type { DataSources } from './forms/createDataSources';
import type { ParagonClient } from './ParagonClient';
import type { ParagonClientOptions } from './ParagonClientOptions';
import type { ParagonStore } from './ParagonStore';
import type { ParagonSdk } from './sdk/ParagonSdk';
import type { ParagonListener } from './server/createReader';
import type { Server } from './server/createServer';
import type { AttemptEvents } from './state';
import type { Snapshot } from './types';

/** What the hooks need of a client besides its public type. None of it is a promise to apps. */
export interface ClientInternals {
  /** Takes the props of a provider. A change of project or person ends the session. */
  configure(options: ParagonClientOptions): void;
  /** What attempts need. */
  context: AttemptContext;
  store: ParagonStore;
  /** The props of each mounted provider. */
  props: PropsCheck;
  /** The app's own sources of options, once a provider has brought some. */
  dataSources?: Promise<DataSources> | undefined;
  read: Server['read'];
  /** Keeps events and token renewal running until the returned function is called. */
  mount(): () => void;
  /** Tells the person's other tabs of a change for which the SDK has no event. */
  tellTabs(): void;
  subscribe(listener: ParagonListener): () => void;
  /** Hears how every attempt ends. */
  listen(getEvents: () => AttemptEvents): () => void;
  /** The loaded SDK. Rejects with `sdk-unavailable`. */
  loadSdk(): Promise<ParagonSdk>;
  /** Finds out who signs in, without signing in. Resolves with the snapshot of nobody. */
  identify(): Promise<Snapshot>;
  /** The state of this person: signs in where that is due, else fetches from the server. */
  fetchSnapshot(userId: string): Promise<Snapshot>;
  /** Whether somebody is signed in, as far as the kit knows. */
  isHeld(): boolean;
  /** Whether the SDK has a consent window open. */
  hasOpenWindow(): boolean;
}

const internals = new WeakMap<ParagonClient, ClientInternals>();

export function setInternals(client: ParagonClient, plumbing: ClientInternals): void {
  internals.set(client, plumbing);
}

/** Throws for a client that another copy of the kit has made. */
export function getInternals(client: ParagonClient): ClientInternals {
  const plumbing = internals.get(client);
  if (plumbing) return plumbing;
  throw new Error(
    'This client belongs to another copy of paragon-connect-react. Let the app install one version of it.',
  );
}
