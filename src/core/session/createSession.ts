import { createError } from '../errors/createError';
import { warnOfSignIn } from '../errors/warnOfSignIn';
import type { ParagonClientOptions } from '../ParagonClientOptions';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { isSignedIn, peekUser } from '../sdk/sdkInternals';
import type { Lane } from '../server/createLane';
import { authenticate } from './authenticate';
import { createRenewal } from './createRenewal';
import { createTokens, isExpired } from './createTokens';
import type { HeldSession, SessionState } from './SessionState';
import type { UserToken } from './token';

/** What the session needs from the client around it. */
export interface SessionContext {
  getOptions(): ParagonClientOptions;
  loadSdk(): Promise<ParagonSdk>;
  lane: Lane;
  /** Resolves when no window is open: `authenticate` would break the install behind it. */
  whenIdle(): Promise<void>;
  hasOpenWindow(): boolean;
  /**
   * The session has learned who signs in. Where that is another person than before, the client calls `end()` from
   * within: the sign-in that asked then stops with `cancelled`.
   */
  onPerson(userId: string | null): void;
  /** The token has expired, and `getToken` gives no other. */
  onExpired(): void;
  /** Somebody is signed in, or could not be. */
  onSignedIn(isDone: boolean): void;
}

/** Signs in, keeps the token fresh, and signs in again after the SDK has dropped the session. */
export interface Session {
  /** Finds out who it is, without signing in. */
  identify(): Promise<string | null>;
  /** Signs in, or renews an expired token, where that is due. Resolves with whether this was a sign-in. */
  ensure(): Promise<boolean>;
  /** Signs in again when the SDK has dropped the session. Resolves with whether it has. Call it after a failed call. */
  recover(): Promise<boolean>;
  /** Whether somebody is signed in, as far as the kit knows. */
  isHeld(): boolean;
  /** Whether somebody is signed in and the token is still good: then a call can be made in this task. */
  isReady(): boolean;
  /** Forgets the person, and stops a sign-in that is on its way. */
  end(): void;
  /** Renews the token ahead of time from now on. Returns a function that stops it. */
  start(): () => void;
}

export function createSession(context: SessionContext): Session {
  const { getOptions, lane } = context;
  const tokens = createTokens(getOptions);
  let state: SessionState = { name: 'none' };
  /** Aborted by `end()`: what began for one person must not go on for the next. */
  let era = new AbortController();
  let keepers = 0;
  const renewal = createRenewal(() =>
    renew().catch((error: unknown) => {
      if (state.name === 'held' && isOver(state)) context.onExpired();
      throw error;
    }),
  );

  async function identify(): Promise<string | null> {
    const { signal } = era;
    const userId = await findPerson().catch(fail);
    signal.throwIfAborted();
    context.onPerson(userId);
    return userId;
  }

  function fail(error: unknown): never {
    context.onSignedIn(false);
    if (process.env.NODE_ENV === 'development') warnOfSignIn(error);
    throw error;
  }

  async function findPerson(): Promise<string | null> {
    if (getOptions().getToken) return (await tokens.get()).userId;
    const user = peekUser(await context.loadSdk());
    return user.authenticated ? (user.userId ?? null) : null;
  }

  async function signIn(signal: AbortSignal): Promise<boolean> {
    const sdk = await context.loadSdk();
    signal.throwIfAborted();
    const userId = await identify();
    signal.throwIfAborted();
    if (!getOptions().getToken) {
      state = userId === null ? { name: 'none' } : { name: 'held', sdk, userId, token: null };
      return userId !== null;
    }
    let token: UserToken | null = null;
    while (!token) {
      await context.whenIdle();
      // A window can open before it is this task's turn.
      token = await lane(() => trySignIn(sdk, signal));
    }
    hold(sdk, token);
    return true;
  }

  /** Resolves with null when a window has opened meanwhile: `authenticate` must wait for its end. */
  async function trySignIn(sdk: ParagonSdk, signal: AbortSignal): Promise<UserToken | null> {
    const token = await tokens.get();
    signal.throwIfAborted();
    // The token of before has expired while this waited, and the new one can be of another person.
    context.onPerson(token.userId);
    signal.throwIfAborted();
    if (context.hasOpenWindow()) return null;
    tokens.drop();
    await authenticate(sdk, getOptions(), token, signal).catch(fail);
    return token;
  }

  function hold(sdk: ParagonSdk, token: UserToken): void {
    state = { name: 'held', sdk, userId: token.userId, token };
    context.onSignedIn(true);
    if (keepers > 0) renewal.schedule(token.expiresAt);
  }

  function startSignIn(): Promise<boolean> {
    const done = signIn(era.signal).finally(() => {
      if (state === mine) state = { name: 'none' };
    });
    const mine: SessionState = { name: 'signing-in', done };
    state = mine;
    return done;
  }

  /** One renewal at a time: a laptop that wakes asks for one by its timer and by a click. */
  async function renew(): Promise<void> {
    if (state.name !== 'held') return void (await ensure());
    const held = state;
    held.renewing ??= exchangeToken(held, era.signal).finally(() => {
      held.renewing = undefined;
    });
    await held.renewing;
  }

  async function exchangeToken({ sdk, userId }: HeldSession, signal: AbortSignal): Promise<void> {
    tokens.drop();
    const token = await tokens.get();
    signal.throwIfAborted();
    if (token.userId !== userId) return context.onPerson(token.userId);
    if (sdk.updateAuthenticatedUser) {
      tokens.drop();
      sdk.updateAuthenticatedUser({ token: token.token });
      hold(sdk, token);
    } else {
      // The facade can change its token by a sign-in alone, and loses the session where that fails.
      await startSignIn();
    }
  }

  async function ensure(): Promise<boolean> {
    if (state.name === 'signing-in') return state.done;
    if (state.name === 'none' || !peekUser(state.sdk).authenticated) return startSignIn();
    if (isOver(state)) await renew();
    return false;
  }

  return {
    identify,
    ensure,
    async recover() {
      if (state.name === 'signing-in') return state.done;
      const isLost = state.name === 'held' && !peekUser(state.sdk).authenticated;
      if (!isLost || !getOptions().getToken) return false;
      // The server may have refused this very token.
      tokens.drop();
      return startSignIn();
    },
    isHeld: () => state.name === 'held',
    isReady: () => state.name === 'held' && !isOver(state),
    end() {
      const ended = state;
      era.abort(createError('cancelled', {}, 'Another person signs in, or nobody.'));
      era = new AbortController();
      renewal.stop();
      tokens.drop();
      state = { name: 'none' };
      // An app that signs in by itself may have signed in the next person already.
      if (ended.name === 'held' && isSignedIn(ended.sdk, ended.userId)) ended.sdk.logout?.();
    },
    start() {
      keepers += 1;
      if (state.name === 'held' && state.token) renewal.schedule(state.token.expiresAt);
      return () => {
        keepers -= 1;
        if (keepers === 0) renewal.stop();
      };
    },
  };
}

function isOver({ token }: HeldSession): boolean {
  return token !== null && isExpired(token);
}
