import { createError } from '../errors/createError';
import type { ParagonError } from '../ParagonError';

/** What the kit reads from a Paragon user token. Only the server checks the signature. */
export interface TokenClaims {
  /** `sub`, else `id`, as the SDK reads it. */
  userId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** A token, and what it says. */
export interface UserToken extends TokenClaims {
  token: string;
}

/** A clock that is slow by more than this renews the token hours after its end, in milliseconds. */
const slowestClock = 3_600_000;

/** What servers return in place of the token alone. A line break around the token is no such thing. */
const wrappings: [pattern: RegExp, what: string][] = [
  [/^\s*</, 'is an HTML page, perhaps of a log-in'],
  [/^[{[]/, 'is JSON'],
  [/^["']/, 'is in quotation marks, as JSON'],
  [/^bearer\s/i, 'begins with "Bearer "'],
  [/\s/, 'has a space in it'],
  [/^$/, 'is empty'],
];

/**
 * Reads a Paragon user token. SDK trap 20: a bad token ends the session, so none may reach the SDK.
 * Throws `authentication-failed` for anything but an unexpired JWT with `sub` and `exp`.
 */
export function readToken(given: unknown): TokenClaims {
  if (typeof given !== 'string') throw refuse(`is not text but ${describe(given)}. ${alone}`);
  const token = given.trim();
  const wrapping = wrappings.find(([pattern]) => pattern.test(token));
  if (wrapping) throw refuse(`${wrapping[1]}. ${alone}`);
  const claims = parseClaims(token);
  const userId = claims?.sub || claims?.id;
  if (!isName(userId)) throw refuse(`is not a JWT with a \`sub\`. ${alone}`);
  const expiresAt = toTime(claims?.exp);
  if (expiresAt === undefined) throw refuse('has no `exp`, which the SDK requires');
  assertTime(expiresAt, toTime(claims?.iat));
  return { userId: String(userId), expiresAt };
}

const alone = 'Let getToken return the signed Paragon user token, and nothing else';

function assertTime(expiresAt: number, madeAt: number | undefined): void {
  const now = Date.now();
  if (expiresAt <= now) {
    const times = `at ${toClock(expiresAt)}, and this device's clock says ${toClock(now)}`;
    throw refuse(
      `has expired ${times}. Let getToken return a fresh one. Where it is fresh, set the device's clock`,
    );
  }
  if (madeAt === undefined || madeAt - now <= slowestClock) return;
  throw refuse(
    `was made at ${toClock(madeAt)}, and this device's clock says ${toClock(now)}. Set the device's clock`,
  );
}

function parseClaims(token: string): Record<string, unknown> | null {
  try {
    const [, payload = '', signature] = token.split('.');
    if (signature === undefined) return null;
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The SDK takes a number for a user's id as well. */
function isName(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

/** Milliseconds, of the seconds in a claim. */
function toTime(seconds: unknown): number | undefined {
  const time = typeof seconds === 'string' ? Number.parseFloat(seconds) : seconds;
  return typeof time === 'number' && !Number.isNaN(time) ? time * 1000 : undefined;
}

function toClock(time: number): string {
  return Number.isFinite(time) && Math.abs(time) <= 8.64e15
    ? new Date(time).toISOString()
    : `${time}`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object' ? 'an object, such as parsed JSON' : `a ${typeof value}`;
}

function refuse(reason: string): ParagonError {
  return createError('authentication-failed', {}, `The Paragon user token ${reason}.`);
}
