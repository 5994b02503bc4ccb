import { createError } from '../createError';
import type { ParagonError } from '../ParagonError';

/** What the kit reads from a Paragon user token. Only the server checks the signature. */
export interface TokenClaims {
  /** `sub`, else `id`, as the SDK reads it. */
  userId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/**
 * Reads a Paragon user token. SDK trap 20: a bad token ends the session, so none may reach the SDK.
 * Throws `authentication-failed` for anything but an unexpired JWT with `sub` and `exp`.
 */
export function readToken(token: unknown): TokenClaims {
  const claims = parseClaims(token);
  const userId = claims?.sub ?? claims?.id;
  if (typeof userId !== 'string' || userId === '') {
    throw refuse('is not a JWT with a `sub`. Let getToken return the signed Paragon user token');
  }
  const { exp } = claims ?? {};
  if (typeof exp !== 'number') throw refuse('has no `exp`, which the SDK requires');
  if (exp * 1000 <= Date.now()) throw refuse('has expired. Let getToken return a fresh one');
  return { userId, expiresAt: exp * 1000 };
}

function parseClaims(token: unknown): Record<string, unknown> | null {
  try {
    const [, payload = '', signature] = String(token).split('.');
    if (signature === undefined) return null;
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function refuse(reason: string): ParagonError {
  return createError('authentication-failed', {}, `The Paragon user token ${reason}.`);
}
