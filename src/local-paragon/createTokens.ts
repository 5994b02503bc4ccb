import { ModelError } from '../model/ModelError';
import type { TokenOptions } from './types';

interface Tokens {
  sign(options?: TokenOptions): string;
  /** Whose token it is. @throws `ModelError` with status 401 when it is no good */
  read(authorization: string | undefined): { userId: string; isReadOnly: boolean };
  revoke(userId: string): void;
  reset(): void;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** The user tokens: only the payload is looked at, the signature is not. */
export function createTokens(now: () => Date): Tokens {
  const seen = new Map<string, Set<string>>();
  const revoked = new Set<string>();
  const seconds = () => Math.floor(now().getTime() / 1000);

  function remember(userId: string, token: string): void {
    seen.set(userId, (seen.get(userId) ?? new Set()).add(token));
  }

  function refuse(message: string): never {
    throw new ModelError(401, 'UNAUTHORIZED', message);
  }

  return {
    sign(options = {}) {
      const { projectId = 'local-project', userId = 'demo-user' } = options;
      const { expiresInSeconds = 3600, readOnly = false } = options;
      const token = [
        encode({ alg: 'none', typ: 'JWT' }),
        encode({
          sub: userId,
          aud: `useparagon.com/${projectId}`,
          iat: seconds(),
          exp: seconds() + expiresInSeconds,
          jti: crypto.randomUUID(),
          ...(readOnly && { readOnly }),
        }),
        encode('unsigned'),
      ].join('.');
      remember(userId, token);
      return token;
    },

    read(authorization) {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      if (!token) return refuse('The Authorization header holds no bearer token.');
      // Paragon takes no token in quotation marks or in JSON either.
      if (!jwt.test(token)) return refuse('The user token is not well-formed.');
      const parts = token.split('.');
      const { sub, exp, readOnly } = decode(parts[1]);
      if (parts.length !== 3 || typeof sub !== 'string' || !sub || typeof exp !== 'number') {
        return refuse('The user token cannot be read.');
      }
      if (exp <= seconds()) return refuse('The user token has expired.');
      if (revoked.has(token)) return refuse('The user token was revoked.');
      remember(sub, token);
      return { userId: sub, isReadOnly: readOnly === true };
    },

    revoke(userId) {
      for (const token of seen.get(userId) ?? []) revoked.add(token);
    },

    reset() {
      seen.clear();
      revoked.clear();
    },
  };
}
