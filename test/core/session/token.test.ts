import { describe, expect, it } from 'vitest';
import { readToken } from '../../../src/core/session/token';

function sign(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode(claims)}.signature`;
}

const nextHour = Math.floor(Date.now() / 1000) + 3600;

describe('readToken', () => {
  it('reads who it is and when it ends', () => {
    const claims = readToken(sign({ sub: 'zoë-✓', exp: nextHour }));
    expect(claims).toEqual({ userId: 'zoë-✓', expiresAt: nextHour * 1000 });
  });

  it('takes `id` where there is no `sub`, as the SDK does', () => {
    expect(readToken(sign({ id: 'xyz', exp: nextHour })).userId).toBe('xyz');
  });

  it.each([
    ['garbage', 'garbage'],
    ['nothing', undefined],
    ['an empty text', ''],
    ['a token without a person', sign({ exp: nextHour })],
    ['a token without an end', sign({ sub: 'xyz' })],
    ['an expired token', sign({ sub: 'xyz', exp: nextHour - 7200 })],
    ['two parts only', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0'],
  ])('refuses %s with authentication-failed', (_, token) => {
    expect(() => readToken(token)).toThrow(
      expect.objectContaining({ code: 'authentication-failed' }),
    );
  });

  it('does not repeat the token in the error', () => {
    const token = sign({ sub: 'xyz', exp: nextHour - 7200 });
    try {
      readToken(token);
    } catch (error) {
      expect(String(error)).not.toContain(token.slice(0, 20));
    }
    expect.assertions(1);
  });
});
