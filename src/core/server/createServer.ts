import { createError } from '../errors/createError';
import type { SdkHandle } from '../sdk/createSdkHandle';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { Session } from '../session/createSession';
import type { Lane } from './createLane';

/** The way to the server: every call of the SDK that needs somebody signed in begins here. */
export interface Server {
  /** Signs in where that is due. Resolves with whether this was a sign-in. */
  ensure(): Promise<boolean>;
  /** The SDK, once somebody is signed in. Rejects with `not-authenticated`, or with the failure of the sign-in. */
  awaitSdk(): Promise<ParagonSdk>;
  /** The SDK, where a call can be made in this task: somebody is signed in, and the token is good. */
  findReadySdk(): ParagonSdk | undefined;
  /** Runs a task that only reads, beside all others, and once more where the session was lost and found again. */
  read<Result>(task: (sdk: ParagonSdk) => Promise<Result>): Promise<Result>;
  /** Runs the task in the lane, and once more where the session was lost and found again. */
  call<Result>(task: (sdk: ParagonSdk) => Promise<Result>): Promise<Result>;
}

interface ServerContext {
  handle: SdkHandle;
  session: Session;
  lane: Lane;
  /** After a sign-out a click or a query that comes late must not sign in again. */
  isSignedOut(): boolean;
  /** Whether the SDK holds the person whom the kit knows. */
  isKnown(sdk: ParagonSdk): boolean;
}

export function createServer({ handle, session, lane, ...context }: ServerContext): Server {
  async function ensure(): Promise<boolean> {
    if (context.isSignedOut()) throw createError('not-authenticated');
    return session.ensure();
  }

  function findReadySdk(): ParagonSdk | undefined {
    const sdk = handle.current();
    return sdk && session.isReady() && context.isKnown(sdk) ? sdk : undefined;
  }

  async function awaitSdk(): Promise<ParagonSdk> {
    await ensure();
    const sdk = findReadySdk();
    if (sdk) return sdk;
    throw createError('not-authenticated');
  }

  async function tryTwice<Result>(run: (sdk: ParagonSdk) => Promise<Result>): Promise<Result> {
    const sdk = await awaitSdk();
    try {
      return await run(sdk);
    } catch (thrown) {
      if (await session.recover()) return await run(sdk);
      throw thrown;
    }
  }

  return {
    ensure,
    awaitSdk,
    findReadySdk,
    read: tryTwice,
    call: (task) => tryTwice((sdk) => lane(() => task(sdk))),
  };
}
