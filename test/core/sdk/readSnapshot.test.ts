import { expect, it } from 'vitest';
import { joinIntegrations } from '../../../src/core/joinIntegrations';
import type { ParagonSdk } from '../../../src/core/sdk/ParagonSdk';
import { readSnapshot } from '../../../src/core/sdk/readSnapshot';

function sdkWith(allCredentials: unknown[], metadata: unknown): ParagonSdk {
  const integrations = { slack: { enabled: true, allCredentials, allConfigurations: [] } };
  return {
    getUser: () => ({ authenticated: true, userId: 'ada', integrations }),
    getIntegrationMetadata: metadata,
  } as unknown as ParagonSdk;
}

const slack = { type: 'slack', name: 'Slack', brandColor: '#4a154b', icon: 'https://a.example' };
const read = (allCredentials: unknown[], metadata: unknown[] = [slack]) =>
  joinIntegrations(readSnapshot(sdkWith(allCredentials, () => metadata)));

it('passes on what is as it should be', () => {
  const accounts = ['VALID', 'INVALID', 'PENDING'].map((status) => ({ id: status, status }));
  expect(read(accounts)).toEqual([expect.objectContaining({ ...slack, allCredentials: accounts })]);
});

it.each([undefined, null, 7, 'EXPIRED', { toLowerCase: 1 }])(
  'takes an account of the status %s for one that must be reconnected',
  (status) => {
    expect(read([{ id: 'a', status }])[0]?.allCredentials).toEqual([
      { id: 'a', status: 'INVALID' },
    ]);
  },
);

it('leaves out what is no account, and names no account twice', () => {
  const account = { id: 'a', status: 'VALID' };
  const listed = [null, 7, {}, { ...account, id: 7 }, account, account];
  expect(read(listed)[0]?.allCredentials).toEqual([account]);
});

it('gives an integration a name and an icon that are texts', () => {
  const spoilt = { ...slack, name: 7, brandColor: null, icon: { includes: 1 } };
  expect(read([], [spoilt])[0]).toMatchObject({ name: 'slack', brandColor: '', icon: '' });
});

it('lists the other integrations where the SDK stumbles over one', () => {
  const sdk = sdkWith([], (type?: string) => {
    if (type === 'slack') return slack;
    throw new TypeError('icon.includes is not a function');
  });
  expect(readSnapshot(sdk).metadata).toEqual([slack]);
});

it('takes nothing that every object inherits for the state of an integration', () => {
  const metadata = ['constructor', '__proto__'].map((type) => ({ ...slack, type }));
  for (const item of read([], metadata)) expect(item.allCredentials).toEqual([]);
});
