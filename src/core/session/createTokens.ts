import { createError } from '../errors/createError';
import { safeCause } from '../errors/withoutTokens';
import type { ParagonClientOptions } from '../ParagonClientOptions';
import { readToken, type TokenClaims, type UserToken } from './token';

/** The tokens of `getToken`: one request at a time, whose answer is kept until it is used. */
export interface Tokens {
  /** The kept token, or a new one where none is kept or the kept one has expired since. */
  get(): Promise<UserToken>;
  /** Forgets the kept token: the SDK has it, or it is of no use. */
  drop(): void;
}

export function createTokens(getOptions: () => ParagonClientOptions): Tokens {
  let kept: Promise<UserToken> | null = null;

  function request(): Promise<UserToken> {
    const mine = requestToken(getOptions()).catch((error: unknown) => {
      if (kept === mine) kept = null;
      throw error;
    });
    kept = mine;
    return mine;
  }

  return {
    async get() {
      const token = await (kept ?? request());
      // A sign-in can wait for minutes, until a consent window has closed.
      return isExpired(token) ? request() : token;
    },
    drop() {
      kept = null;
    },
  };
}

/** Whether the token's time is over, by this device's clock. */
export function isExpired({ expiresAt }: TokenClaims): boolean {
  return expiresAt <= Date.now();
}

async function requestToken({ getToken, userId }: ParagonClientOptions): Promise<UserToken> {
  let given: unknown;
  try {
    given = await getToken?.();
  } catch (cause) {
    throw createError('token-failed', { cause: safeCause(cause) });
  }
  const claims = readToken(given);
  // A line break around a token is no part of it.
  const token = String(given).trim();
  if (userId === undefined || userId === claims.userId) return { ...claims, token };
  throw createError(
    'authentication-failed',
    {},
    `getToken returned a token of another person than userId "${userId}".`,
  );
}
