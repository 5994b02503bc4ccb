import type { Lane } from '../createLane';
import type { ParagonClientOptions } from '../ParagonClientOptions';
import { ParagonError } from '../ParagonError';
import { forgetSavedSession } from '../sdk/loadSdk';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { forgetSharedReads, glance, keepInMemory } from '../sdk/sdkInternals';
import { toParagonError } from '../toParagonError';
import { safeCause } from '../withoutTokens';
import { createRenewal } from './createRenewal';
import { readToken, type TokenClaims } from './token';

interface Grant extends TokenClaims {
  token: string;
}

/** What the session needs from the client around it. */
export interface SessionContext {
  getOptions(): ParagonClientOptions;
  load(): Promise<ParagonSdk>;
  lane: Lane;
  /** Resolves when no window is open: `authenticate` would break the install behind it. */
  whenIdle(): Promise<void>;
  hasOpenWindow(): boolean;
  /** It is known who is signing in. */
  onPerson(userId: string | null): void;
  /** The token has expired, and no other is to be had. */
  onExpired(): void;
}

/** Signs in, keeps the token fresh, and signs in again after the SDK dropped the session. */
export interface Session {
  /** Finds out who it is, without signing in. */
  identify(): Promise<string | null>;
  /** Signs in unless that is done; resolves with whether it had to. */
  ensure(): Promise<boolean>;
  /** After a failed call: signs in again if the SDK lost its session; resolves with whether it did. */
  recover(): Promise<boolean>;
  /** Whether somebody is signed in as far as the kit knows; the SDK can have dropped the session since. */
  isHeld(): boolean;
  /** Whether that is so, and the token still good: then a call can be made at once, as a click must. */
  isReady(): boolean;
  /** Forgets the person; what is signing in comes to nothing. */
  end(): void;
  /** Renews the token ahead of time from now on; returns how to stop that. */
  start(): () => void;
}

export function createSession(context: SessionContext): Session {
  let generation = 0;
  let current: { sdk: ParagonSdk; userId: string; grant: Grant | null } | null = null;
  let signingIn: Promise<boolean> | null = null;
  let spare: Promise<Grant> | null = null;
  let renewing: Promise<void> | null = null;
  let keepers = 0;
  const renewal = createRenewal(() =>
    renew().catch((error: unknown) => {
      if (isExpired()) context.onExpired();
      throw error;
    }),
  );

  function fetchGrant(): Promise<Grant> {
    spare ??= requestGrant(context.getOptions());
    return spare.catch((error: unknown) => {
      spare = null;
      throw error;
    });
  }

  function assertStill(started: number): void {
    if (started === generation) return;
    throw new ParagonError('cancelled', 'Another person is signing in.');
  }

  async function identify(): Promise<string | null> {
    const started = generation;
    const user = context.getOptions().getToken ? await fetchGrant() : await readAppSession();
    assertStill(started);
    context.onPerson(user.userId);
    return user.userId;
  }

  async function readAppSession(): Promise<{ userId: string | null }> {
    const { authenticated, userId } = glance(await context.load());
    return { userId: authenticated ? (userId ?? null) : null };
  }

  async function signIn(): Promise<boolean> {
    const started = generation;
    const sdk = await context.load();
    const userId = await identify();
    assertStill(started);
    if (!context.getOptions().getToken) {
      current = userId === null ? null : { sdk, userId, grant: null };
      return userId !== null;
    }
    const grant = await fetchGrant();
    spare = null;
    let done = false;
    while (!done) {
      await context.whenIdle();
      done = await context.lane(() => authenticate(sdk, grant, started));
    }
    keep(sdk, grant);
    return true;
  }

  function keep(sdk: ParagonSdk, grant: Grant): void {
    current = { sdk, userId: grant.userId, grant };
    if (keepers > 0) renewal.schedule(grant.expiresAt);
  }

  function isHeld(): boolean {
    return current !== null && signingIn === null;
  }

  function isExpired(): boolean {
    return (current?.grant?.expiresAt ?? Number.POSITIVE_INFINITY) <= Date.now();
  }

  /** Resolves with false when a window was opened meanwhile, and it must wait for that. */
  async function authenticate(sdk: ParagonSdk, grant: Grant, started: number): Promise<boolean> {
    if (context.hasOpenWindow()) return false;
    assertStill(started);
    const { projectId, headless = true } = context.getOptions();
    sdk.setHeadless(headless);
    keepInMemory(sdk);
    forgetSavedSession();
    forgetSharedReads(sdk);
    try {
      await sdk.authenticate(projectId, grant.token);
    } catch (thrown) {
      throw toParagonError(thrown, { fallback: 'authentication-failed' });
    }
    if (started !== generation) sdk.logout?.();
    assertStill(started);
    if (holds(sdk, grant.userId)) return true;
    throw new ParagonError('authentication-failed', 'Paragon signed in somebody else, or nobody.');
  }

  async function renew(): Promise<void> {
    // The facade loses the session where renewing it fails.
    if (!current) return void (await ensure());
    const started = generation;
    const { sdk, grant: old } = current;
    spare = null;
    const grant = await fetchGrant();
    assertStill(started);
    if (grant.userId !== old?.userId) return context.onPerson(grant.userId);
    if (sdk.updateAuthenticatedUser) {
      spare = null;
      sdk.updateAuthenticatedUser({ token: grant.token });
      keep(sdk, grant);
    } else {
      current = null;
      await ensure();
    }
  }

  function ensure(): Promise<boolean> {
    if (current && glance(current.sdk).authenticated) {
      if (!isExpired()) return Promise.resolve(false);
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing.then(() => false);
    }
    if (signingIn) return signingIn;
    const mine = signIn().finally(() => {
      if (signingIn === mine) signingIn = null;
    });
    signingIn = mine;
    return mine;
  }

  async function recover(): Promise<boolean> {
    if (signingIn) return signingIn;
    const lost = current && !glance(current.sdk).authenticated;
    if (!lost || !context.getOptions().getToken) return false;
    spare = null;
    return ensure();
  }

  return {
    identify,
    ensure,
    recover,
    isHeld,
    isReady: () => isHeld() && !isExpired(),
    end() {
      const held = current;
      generation += 1;
      renewal.stop();
      current = null;
      // An app that signs in by itself may have signed in the next person already.
      if (held && holds(held.sdk, held.userId)) held.sdk.logout?.();
      signingIn = null;
      spare = null;
    },
    start() {
      keepers += 1;
      if (current?.grant) renewal.schedule(current.grant.expiresAt);
      return () => {
        keepers -= 1;
        if (keepers === 0) renewal.stop();
      };
    },
  };
}

function holds(sdk: ParagonSdk, userId: string): boolean {
  const user = glance(sdk);
  return user.authenticated && user.userId === userId;
}

async function requestGrant({ getToken, userId }: ParagonClientOptions): Promise<Grant> {
  let token: string;
  try {
    token = (await getToken?.()) ?? '';
  } catch (cause) {
    throw new ParagonError('token-failed', 'getToken failed, so nobody could be signed in.', {
      cause: safeCause(cause),
    });
  }
  const claims = readToken(token);
  if (userId === undefined || userId === claims.userId) return { ...claims, token };
  throw new ParagonError(
    'authentication-failed',
    `getToken returned a token of another person than userId "${userId}".`,
  );
}
