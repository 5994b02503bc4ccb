import { createAttempts } from './attempts/createAttempts';
import { createInstall } from './attempts/createInstall';
import { createOpenCalls } from './attempts/createOpenCalls';
import { createUninstall } from './attempts/createUninstall';
import { setInternals } from './clientInternals';
import { createPropsCheck } from './createPropsCheck';
import { createRequest } from './createRequest';
import type { ParagonClient, WholeSdk } from './ParagonClient';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { createParagonStore } from './ParagonStore';
import type { SdkHandle } from './sdk/createSdkHandle';
import { signedOut } from './sdk/readSnapshot';
import { isSignedIn, peekUser } from './sdk/sdkInternals';
import { readSelection, saveSelection } from './selection';
import { createLane } from './server/createLane';
import { createReader } from './server/createReader';
import { createRefresh } from './server/createRefresh';
import { createServer } from './server/createServer';
import { createLateToken } from './session/createLateToken';
import { createSession } from './session/createSession';
import { watchSdk } from './watchSdk';

export function createParagonClient(
  handle: SdkHandle,
  initial: ParagonClientOptions,
): ParagonClient {
  let options = initial;
  let isSignedOut = false;
  const lane = createLane();
  const store = createParagonStore(initial.projectId, initial.userId);
  const { getState } = store.api;
  const attempts = createAttempts(store);
  const loadSdk = () => handle.load(options);
  const session = createSession({
    getOptions: () => options,
    loadSdk,
    lane,
    whenIdle: attempts.whenIdle,
    hasOpenWindow: attempts.isOccupied,
    onPerson,
    onExpired: () => reader.tellStale(),
    onSignedIn: (isDone) => (isDone ? lateToken.onSuccess() : lateToken.onFailure()),
  });
  const lateToken = createLateToken(() => reader.tellStale());
  const server = createServer({
    handle,
    session,
    lane,
    isSignedOut: () => isSignedOut,
    isKnown: (sdk) => isSignedIn(sdk, getState().userId),
  });
  const reader = createReader(server.findReadySdk);
  const refresh = createRefresh({
    server,
    reader,
    isHeld: session.isHeld,
    whenIdle: attempts.whenIdle,
    async identify() {
      if (isSignedOut) return null;
      if (!options.getToken || getState().userId === null) await session.identify();
      return getState().userId;
    },
  });

  /** Takes note of who signs in. Another person than before ends the session, also from within a sign-in. */
  function onPerson(userId: string | null): void {
    const { projectId } = options;
    const before = getState();
    if (before.userId === userId && before.projectId === projectId) return;
    const selected = userId === null ? {} : readSelection(projectId, userId);
    const person = { projectId, userId, selected };
    const isFirst = before.userId === null && before.projectId === projectId;
    // The sign-in of a person who is identified for the first time goes on, and so do clicks that wait for it.
    if (!isFirst) endSession();
    store.setPerson(person);
  }

  function endSession(): void {
    attempts.cancelAll();
    session.end();
    reader.forget();
  }

  /** Whether a click may wait for a sign-in. Without `getToken`, the app has signed in already, or has not. */
  function canSignIn(): boolean {
    const sdk = handle.current();
    const hasSession = sdk !== undefined && peekUser(sdk).authenticated;
    return !isSignedOut && (options.getToken !== undefined || hasSession);
  }

  const openCalls = createOpenCalls();
  const context = { attempts, handle, lane, openCalls, reader, refresh, server, canSignIn };
  const client: ParagonClient = {
    store: store.api,
    dismiss: store.dismiss,
    ...createInstall(context),
    ...createUninstall(context),
    ...createRequest({ server, reader, recover: session.recover }),
    async refresh() {
      isSignedOut = false;
      // The person may have changed while nobody was signed in.
      if (options.userId !== undefined) onPerson(options.userId);
      return refresh.refresh();
    },
    select(integration, credentialId) {
      const { userId, projectId, selected: before } = getState();
      const change = (selected: Readonly<Record<string, string>>) => {
        const { [integration]: _, ...rest } = selected;
        return credentialId === null ? rest : { ...rest, [integration]: credentialId };
      };
      store.api.setState({ selected: change(before) });
      // Another tab can have saved a choice of its own since.
      if (userId !== null)
        saveSelection(projectId, userId, change(readSelection(projectId, userId)));
    },
    // The kit's own type is a part of the SDK's.
    getSdk: async () => (await loadSdk()) as WholeSdk,
    signOut() {
      isSignedOut = true;
      lateToken.stop();
      endSession();
      store.setPerson({ projectId: options.projectId, userId: null, selected: {} });
    },
  };

  setInternals(client, {
    context,
    store,
    configure(next) {
      // Somebody else has signed in to the app since.
      if (next.userId !== undefined && next.userId !== options.userId) isSignedOut = false;
      lateToken.compare(options, next);
      options = next;
      handle.allow(next.allowedOrigins);
      if (!isSignedOut) onPerson(next.userId ?? getState().userId);
    },
    props: createPropsCheck(),
    read: server.read,
    ...watchSdk({ ...context, session, store }),
    subscribe: reader.subscribe,
    listen: attempts.listen,
    loadSdk,
    async identify() {
      if (!isSignedOut) await session.identify();
      return signedOut;
    },
    fetchSnapshot: refresh.fetchSnapshot,
    isHeld: session.isHeld,
    hasOpenWindow: attempts.isOccupied,
  });
  if (initial.userId !== undefined) onPerson(initial.userId);
  return client;
}
