// @vitest-environment jsdom
import { createFakeParagon, createFakeToken, demoSeed } from 'paragon-connect-react/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toParagonError } from '../../src/core/errors/toParagonError';
import type { FakeParagon, FakeParagonOptions } from '../../src/testing/FakeParagon';

const ada = 'ada@work.example';

async function createSignedIn(options: FakeParagonOptions = {}): Promise<FakeParagon> {
  const fake = createFakeParagon(options);
  await fake.authenticate(fake.projectId, fake.getToken());
  return fake;
}

function listed(fake: FakeParagon, integration: string) {
  const user = fake.getUser();
  return (user.authenticated && user.integrations[integration]?.allCredentials) || [];
}

describe('accounts from the start', () => {
  it('are those that the test names, with the same ids in every run', async () => {
    const fake = await createSignedIn({
      accounts: {
        googledrive: [{ email: ada }, { email: 'new@example.com', status: 'INVALID' }],
        slack: [{}],
      },
    });
    expect(listed(fake, 'googledrive')).toMatchObject([
      { id: '00000000-0000-4000-8000-000000000001', providerData: { name: 'Ada Lovelace' } },
      { status: 'INVALID', providerData: { email: 'new@example.com', name: 'new' } },
    ]);
    expect(listed(fake, 'slack')).toHaveLength(1);
    expect(listed(fake, 'notion')).toEqual([]);
  });

  it('can be the demo accounts', async () => {
    const fake = await createSignedIn({ seed: demoSeed });
    expect(listed(fake, 'notion')).toHaveLength(2);
  });

  it('belong to one person', async () => {
    const fake = createFakeParagon({ accounts: { slack: [{}] } });
    await fake.authenticate(fake.projectId, createFakeToken('somebody-else'));
    expect(listed(fake, 'slack')).toEqual([]);
  });

  it('must be of an integration that exists', () => {
    expect(() => createFakeParagon({ accounts: { nonesuch: [{}] } })).toThrow(/no integration/);
  });
});

describe('time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the test’s own: calls take the latency, the person the delay', async () => {
    const fake = createFakeParagon({ latency: 100, consent: 'allow', consentDelay: 1_000 });
    const settled = vi.fn();
    fake.authenticate(fake.projectId, fake.getToken()).then(settled);
    await vi.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
    fake.installIntegration('slack').then(settled);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listed(fake, 'slack')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(settled).toHaveBeenCalledTimes(2);
  });

  it('ends the session at the first call after the token has expired', async () => {
    const fake = createFakeParagon();
    const signedIn = fake.authenticate(fake.projectId, fake.getToken());
    await vi.advanceTimersByTimeAsync(0);
    await signedIn;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fake.getUser().authenticated).toBe(true);
    const refused = expect(fake.setUserMetadata({})).rejects.toThrow('"status":401');
    await vi.advanceTimersByTimeAsync(0);
    await refused;
    expect(fake.getUser().authenticated).toBe(false);
  });

  it('ends the SDK’s patience with a window after three minutes', async () => {
    const fake = createFakeParagon();
    const signedIn = fake.authenticate(fake.projectId, fake.getToken());
    await vi.advanceTimersByTimeAsync(0);
    await signedIn;
    const settled = vi.fn();
    fake.installIntegration('slack').then(settled, settled);
    await vi.advanceTimersByTimeAsync(180_000);
    fake.currentWindow.allow(ada);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(settled).not.toHaveBeenCalled();
  });
});

describe('failures', () => {
  it('come as often as the test says, and then no more', async () => {
    const fake = await createSignedIn();
    fake.fail('setUserMetadata', { status: 500 }, 2);
    await expect(fake.setUserMetadata({})).rejects.toThrow('"status":500');
    await expect(fake.setUserMetadata({})).rejects.toThrow('"status":500');
    await expect(fake.setUserMetadata({})).resolves.toBeDefined();
  });

  it('can be taken back', async () => {
    const fake = await createSignedIn();
    fake.fail('setUserMetadata', 'network', Number.POSITIVE_INFINITY);
    await expect(fake.setUserMetadata({})).rejects.toThrow('Failed to fetch');
    fake.fail('setUserMetadata', null);
    await expect(fake.setUserMetadata({})).resolves.toBeDefined();
  });

  it('can be an error of the test', async () => {
    const fake = createFakeParagon();
    fake.fail('authenticate', new DOMException('exceeded the quota', 'QuotaExceededError'));
    await expect(fake.authenticate(fake.projectId, fake.getToken())).rejects.toThrow(/quota/);
  });

  it('of the third party keep the session', async () => {
    const fake = await createSignedIn({ accounts: { slack: [{ email: ada }] } });
    fake.fail('request', { status: 401 });
    await expect(fake.request('slack', '/users.list')).rejects.toMatchObject({
      response: { status: 401 },
    });
    expect(fake.getUser().authenticated).toBe(true);
  });

  it.each([
    ['already-installed', 'slack'],
    ['integration-not-found', 'nonesuch'],
    ['integration-inactive', 'asana'],
  ])('that are thrown outright read as %s', async (code, integration) => {
    const fake = await createSignedIn({ accounts: { slack: [{ email: ada }] } });
    let thrown: unknown;
    try {
      fake.installIntegration(integration);
    } catch (error) {
      thrown = error;
    }
    expect(toParagonError(thrown).code).toBe(code);
  });
});

describe('the log', () => {
  it('has every call but no token', async () => {
    const fake = await createSignedIn({ accounts: { slack: [{ email: ada }] } });
    fake.updateAuthenticatedUser({ token: fake.getToken() });
    await fake.request('slack', '/users.list');
    expect(fake.calls).toEqual([
      { method: 'authenticate', parameters: ['demo-project', '[token]'] },
      { method: 'updateAuthenticatedUser', parameters: [{ token: '[token]' }] },
      { method: 'request', parameters: ['slack', '/users.list'] },
    ]);
  });
});

describe('the third party', () => {
  it('answers what the test says', async () => {
    const fake = await createSignedIn({
      accounts: { slack: [{ email: ada }] },
      respond: ({ path, credential }) => ({ path, email: credential.providerData?.email }),
    });
    expect(await fake.request('slack', 'users.list')).toEqual({ path: '/users.list', email: ada });
  });
});
