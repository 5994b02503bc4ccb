import { describe, expect, it } from 'vitest';
import { findGranted } from '../../../src/core/attempts/findGranted';
import type { Snapshot } from '../../../src/core/types';

/** What a person has connected at Google Drive. */
function snapshotOf(...ids: string[]): Snapshot {
  const allCredentials = ids.map((id) => ({ id, status: 'VALID' }));
  const user = {
    authenticated: true,
    userId: 'bob',
    integrations: { googledrive: { allCredentials } },
  };
  return { user, metadata: [] } as unknown as Snapshot;
}

const target = { kind: 'install', integration: 'googledrive' } as const;
const idOf = (granted: ReturnType<typeof findGranted>) => granted?.credential.id;

describe('the account that an install has brought', () => {
  it('is the new one, where nobody names it', () => {
    const evidence = { target, before: snapshotOf('a'), after: snapshotOf('a', 'b') };
    expect(idOf(findGranted(evidence))).toBe('b');
  });

  it('is the first one of all', () => {
    const evidence = { target, before: snapshotOf(), after: snapshotOf('a') };
    expect(idOf(findGranted(evidence))).toBe('a');
  });

  it('is none where nothing is left of what was there: that was another person’s', () => {
    const evidence = { target, before: snapshotOf('of-ada'), after: snapshotOf('of-bob') };
    expect(findGranted(evidence)).toBeUndefined();
  });

  it('is the one that the SDK names, also where the only other account went meanwhile', () => {
    const evidence = { target, before: snapshotOf('a'), after: snapshotOf('b'), named: 'b' };
    expect(idOf(findGranted(evidence))).toBe('b');
  });
});
