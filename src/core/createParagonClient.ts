import type { StoreApi } from 'zustand/vanilla';
import type { AttemptContext } from './AttemptContext';
import { createAttempts } from './createAttempts';
import { createInstall, type Install } from './createInstall';
import { createLane } from './createLane';
import { createRequest, type Request } from './createRequest';
import type { SdkHandle } from './createSdkHandle';
import { createSession } from './createSession';
import { createUninstall, type Uninstall } from './createUninstall';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { ParagonError } from './ParagonError';
import type { ParagonSdk } from './ParagonSdk';
import { createParagonStore } from './ParagonStore';
import { isSignedIn, readSnapshot, signedOut } from './readSnapshot';
import { reloadState } from './reloadState';
import { readSelection, saveSelection } from './selection';
import type { ParagonState } from './state';
import { toParagonError } from './toParagonError';
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

export function createParagonClient(
  handle: SdkHandle,
  initial: ParagonClientOptions,
): ParagonClient {
  let options = initial;
  let known: Snapshot = signedOut;
  let isSignedOut = false;
  const listeners = new Set<ParagonListener>();
  const lane = createLane();
  const store = createParagonStore(initial.projectId);
  const attempts = createAttempts(store);
  const session = createSession({
    getOptions: () => options,
    load: () => handle.load(options),
    lane,
    whenIdle: attempts.whenIdle,
    hasOpenWindow: attempts.isOccupied,
    onPerson,
  });

  function onPerson(userId: string | null): void {
    const { projectId } = options;
    const state = store.api.getState();
    if (state.userId === userId && state.projectId === projectId) return;
    // Who is identified for the first time has a sign-in on its way, which goes on.
    if (state.userId !== null || state.projectId !== projectId) endSession();
    const selected = userId === null ? {} : readSelection(projectId, userId);
    store.reset({ projectId, userId, selected });
  }

  function endSession(): void {
    attempts.cancelAll();
    session.end();
    known = signedOut;
  }

  /** Reads the SDK. Its state while it signs in, or after it lost the session, is nobody's and not passed on. */
  function publish(): Snapshot {
    const sdk = handle.current();
    if (!sdk || !session.isReady()) return known;
    known = readSnapshot(sdk);
    for (const { onSnapshot } of listeners) onSnapshot(known);
    return known;
  }

  /** After signing out only `refresh()` signs in again: not a click or a query that came too late. */
  async function ensure(): Promise<boolean> {
    if (isSignedOut) throw notAuthenticated();
    return session.ensure();
  }

  async function awaitSdk(): Promise<ParagonSdk> {
    await ensure();
    return requireSdk();
  }

  function requireSdk(): ParagonSdk {
    const sdk = handle.current();
    if (sdk && session.isReady()) return sdk;
    throw notAuthenticated();
  }

  async function callServer<Result>(task: (sdk: ParagonSdk) => Promise<Result>): Promise<Result> {
    const sdk = await awaitSdk();
    const run = (): Promise<Result> => lane(() => task(sdk));
    try {
      return await run();
    } catch (thrown) {
      if (await session.recover()) return await run();
      throw thrown;
    }
  }

  async function load(): Promise<void> {
    try {
      if (!(await ensure())) await callServer(reloadState);
    } catch (thrown) {
      // What the SDK stumbles over while it loads is an answer that is not what Paragon sends.
      throw toParagonError(thrown, { fallback: 'server' });
    }
  }

  async function update(): Promise<Snapshot> {
    if (isSignedOut) return signedOut;
    if (!options.getToken || store.api.getState().userId === null) await session.identify();
    if (store.api.getState().userId === null) return signedOut;
    await load();
    return publish();
  }

  async function refresh(): Promise<Snapshot> {
    isSignedOut = false;
    // The person may have changed while nobody was signed in.
    if (options.userId !== undefined) onPerson(options.userId);
    return update();
  }

  const context: AttemptContext = {
    attempts,
    lane,
    requireSdk,
    awaitSdk,
    publish,
    callServer,
    givenUpAt: new Map(),
    onInstalled: handle.onInstalled,
    async reload() {
      try {
        return await update();
      } catch {
        // What is known stays on screen; the reading that follows says that it is stale, and why.
        for (const { onStale } of listeners) onStale();
        return publish();
      }
    },
  };

  if (initial.userId !== undefined) onPerson(initial.userId);

  return {
    store: store.api,
    dismiss: store.dismiss,
    ...createInstall(context),
    ...createUninstall(context),
    ...createRequest({ awaitSdk, getKnown: () => known, recover: session.recover }),
    refresh,
    select(integration, credentialId) {
      const { userId, projectId, selected: before } = store.api.getState();
      const { [integration]: _, ...rest } = before;
      const selected = credentialId === null ? rest : { ...rest, [integration]: credentialId };
      store.api.setState({ selected });
      if (userId !== null) saveSelection(projectId, userId, selected);
    },
    getSdk: () => handle.load(options),
    signOut() {
      isSignedOut = true;
      endSession();
      store.reset({ projectId: options.projectId, userId: null, selected: {} });
    },
    configure(next) {
      options = next;
      handle.allow(next.allowedOrigins);
      const { userId } = store.api.getState();
      if (!isSignedOut) onPerson(next.userId ?? userId);
    },
    mount() {
      const stops = [handle.watch(publish), session.start()];
      return () => {
        for (const stop of stops) stop();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async identify() {
      if (!isSignedOut) await session.identify();
      return signedOut;
    },
    async getSnapshot(userId) {
      await load();
      const sdk = handle.current();
      const snapshot = sdk && isSignedIn(sdk) ? readSnapshot(sdk) : signedOut;
      if (snapshot.user.authenticated && snapshot.user.userId === userId) {
        known = snapshot;
        return snapshot;
      }
      throw new ParagonError('not-authenticated', 'The Paragon session has ended.');
    },
    hasOpenWindow: attempts.isOccupied,
  };
}

function notAuthenticated(): ParagonError {
  return new ParagonError(
    'not-authenticated',
    'Nobody is signed in to Paragon (yet), or the token has expired. Wait for useParagonUser to have data.',
  );
}
