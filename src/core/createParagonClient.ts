import type { AttemptContext } from './attempts/AttemptContext';
import { createAttempts } from './attempts/createAttempts';
import { createInstall } from './attempts/createInstall';
import { createUninstall } from './attempts/createUninstall';
import { createLane } from './createLane';
import { createRequest } from './createRequest';
import { createTabs } from './createTabs';
import { notAuthenticated } from './findAccount';
import type { ParagonClient, ParagonListener } from './ParagonClient';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { createParagonStore } from './ParagonStore';
import type { SdkHandle } from './sdk/createSdkHandle';
import type { ParagonSdk } from './sdk/ParagonSdk';
import { readSnapshot, signedOut } from './sdk/readSnapshot';
import { reloadState } from './sdk/reloadState';
import { type Glance, glance } from './sdk/sdkInternals';
import { readSelection, saveSelection } from './selection';
import { createSession } from './session/createSession';
import { toParagonError } from './toParagonError';
import type { Snapshot } from './types';

export function createParagonClient(
  handle: SdkHandle,
  initial: ParagonClientOptions,
): ParagonClient {
  let options = initial;
  let known: Snapshot = signedOut;
  let isSignedOut = false;
  let isDue = false;
  let mounted = 0;
  let stops: (() => void)[] = [];
  const listeners = new Set<ParagonListener>();
  const lane = createLane();
  const tabs = createTabs();
  const store = createParagonStore(initial.projectId);
  const attempts = createAttempts(store);
  const session = createSession({
    getOptions: () => options,
    load: () => handle.load(options),
    lane,
    whenIdle: attempts.whenIdle,
    hasOpenWindow: attempts.isOccupied,
    onPerson,
    onExpired: notifyStale,
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

  /** Whether it is whom we know: the SDK drops sessions, and an app that signs in by itself is ahead of its `refresh()`. */
  function isKnown(user: Glance): boolean {
    return user.authenticated && user.userId === store.api.getState().userId;
  }

  /** Reads the SDK. Its state while it signs in, or after it lost the session, is nobody's and not passed on. */
  function publish(): Snapshot {
    const sdk = handle.current();
    const snapshot = sdk && session.isReady() ? readSnapshot(sdk) : signedOut;
    if (!isKnown(snapshot.user)) return known;
    known = snapshot;
    for (const { onSnapshot } of listeners) onSnapshot(known);
    return known;
  }

  /** Names the person to the other tabs. */
  function whose(): string {
    return JSON.stringify([options.projectId, store.api.getState().userId]);
  }

  function notifyStale(): void {
    for (const { onStale } of listeners) onStale();
  }

  /** After signing out only `refresh()`, or another `userId`, signs in again: not a click or a query that came too late. */
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
    if (sdk && session.isReady() && isKnown(glance(sdk))) return sdk;
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
    catchUp,
    async reload() {
      try {
        return await update();
      } catch {
        // What is known stays on screen; the reading that follows says that it is stale, and why.
        notifyStale();
        return publish();
      }
    },
  };

  /** Reads everything again as soon as no window is open; whoever has left stays away. */
  function catchUp(): void {
    if (isDue || !session.isHeld()) return;
    isDue = true;
    void attempts.whenIdle().then(() => {
      isDue = false;
      return context.reload();
    });
  }

  /** What has changed here has changed in the other tabs. */
  function passOn(read: () => void): void {
    read();
    tabs.tell(whose());
  }

  function watch(): (() => void)[] {
    return [
      // An account that no attempt waits for can be of a person who has left: the server knows whose it is.
      handle.onInstalled(() => passOn(attempts.isOccupied() ? publish : catchUp)),
      handle.onChanged(() => passOn(publish)),
      // In the middle of a call that the server refused; its failure comes after this.
      handle.onLogout(catchUp),
      tabs.listen((about) => about === whose() && catchUp()),
      session.start(),
    ];
  }

  if (initial.userId !== undefined) onPerson(initial.userId);

  return {
    store: store.api,
    dismiss: store.dismiss,
    ...createInstall(context),
    ...createUninstall(context),
    ...createRequest({
      awaitSdk,
      // The first reading can come after the first request.
      getKnown: () => (known.user.authenticated ? known : publish()),
      recover: session.recover,
    }),
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
      // Somebody else has signed in to the app since.
      if (next.userId !== undefined && next.userId !== options.userId) isSignedOut = false;
      options = next;
      handle.allow(next.allowedOrigins);
      if (!isSignedOut) onPerson(next.userId ?? store.api.getState().userId);
    },
    mount() {
      if (mounted === 0) stops = watch();
      mounted += 1;
      return () => {
        mounted -= 1;
        if (mounted === 0) for (const stop of stops) stop();
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
      const snapshot = sdk ? readSnapshot(sdk) : signedOut;
      if (snapshot.user.authenticated && snapshot.user.userId === userId) {
        known = snapshot;
        return snapshot;
      }
      throw notAuthenticated();
    },
    hasOpenWindow: attempts.isOccupied,
  };
}
