import { describe, expect, it } from 'vitest';
import { shareById } from '../../../src/core/server/shareById';

const account = (id: string, status = 'VALID') => ({ id, status, data: { mail: `${id}@x.test` } });
const user = (...all: object[]) => ({ integrations: { gmail: { allCredentials: all } } });

describe('shareById', () => {
  it('returns the old value when nothing changed', () => {
    const before = user(account('a'), account('b'));
    expect(shareById(before, structuredClone(before))).toBe(before);
  });

  it('keeps the accounts behind one that was removed', () => {
    const before = user(account('a'), account('b'), account('c'));
    const after = shareById(before, user(account('b'), account('c'))) as typeof before;
    expect(after.integrations.gmail.allCredentials[0]).toBe(
      before.integrations.gmail.allCredentials[1],
    );
    expect(after.integrations.gmail.allCredentials).toHaveLength(2);
  });

  it('renews the account that changed, and what holds it, and nothing else', () => {
    const slack = { allCredentials: [account('s')] };
    const before = {
      integrations: { gmail: { allCredentials: [account('a'), account('b')] }, slack },
    };
    const next = structuredClone(before);
    next.integrations.gmail.allCredentials[1] = account('b', 'INVALID');
    const after = shareById(before, next) as typeof before;
    expect(after.integrations.gmail.allCredentials[0]).toBe(
      before.integrations.gmail.allCredentials[0],
    );
    expect(after.integrations.gmail.allCredentials[1]).toEqual(account('b', 'INVALID'));
    expect(after.integrations.slack).toBe(slack);
  });

  it('notices a new order, a key that went and a value that became undefined', () => {
    const before = user(account('a'), account('b'));
    expect(shareById(before, user(account('b'), account('a')))).toEqual(
      user(account('b'), account('a')),
    );
    expect(shareById({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(shareById({ a: 1 }, { a: undefined })).toEqual({ a: undefined });
    expect(shareById({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
  });
});
