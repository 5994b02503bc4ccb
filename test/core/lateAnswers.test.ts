// @vitest-environment jsdom
import {
  createFakeParagon,
  createFakeToken,
  type FakeParagon,
} from 'paragon-connect-react/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getInternals } from '../../src/core/clientInternals';
import { createParagonClient } from '../../src/core/createParagonClient';
import type { ParagonClient } from '../../src/core/ParagonClient';
import { createSdkHandle } from '../../src/core/sdk/createSdkHandle';
import type { Snapshot } from '../../src/core/types';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
const bob = { id: '22222222-2222-4222-8222-222222222222', email: 'bob@work.example' };

function createClient(fake: FakeParagon) {
  const optionsOf = (userId: string) => ({
    projectId: fake.projectId,
    userId,
    getToken: () => createFakeToken(userId),
  });
  const client = createParagonClient(createSdkHandle(fake), optionsOf('ada'));
  return { client, become: (userId: string) => getInternals(client).configure(optionsOf(userId)) };
}

const createFake = (): FakeParagon =>
  createFakeParagon({ userId: 'ada', accounts: { slack: [ada, bob] }, bootstrap: true });

/** Whose accounts the kit has told of, and which. */
function record(client: ParagonClient): [string, string[]][] {
  const told: [string, string[]][] = [];
  getInternals(client).subscribe({
    onSnapshot({ user }: Snapshot) {
      if (!user.authenticated) return;
      const accounts = Object.values(user.integrations).flatMap((one) => one?.allCredentials ?? []);
      told.push([user.userId, accounts.map(({ providerData }) => String(providerData?.email))]);
    },
    onStale: () => undefined,
  });
  return told;
}

describe('what comes after the person has changed', () => {
  it('is not shown to the next one: an account that was still being read', async () => {
    vi.useFakeTimers();
    const fake = createFake();
    const { client, become } = createClient(fake);
    const unmount = getInternals(client).mount();
    await Promise.all([client.refresh(), vi.advanceTimersByTimeAsync(100)]);
    fake.latency = 200;
    client.install({ integration: 'gmail' }).catch(() => undefined);
    void fake.currentWindow.allow('ada@private.example');
    await vi.advanceTimersByTimeAsync(300);
    fake.latency = 0;
    become('bob');
    const told = record(client);
    await Promise.all([client.refresh(), vi.advanceTimersByTimeAsync(50)]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.length).toBeGreaterThan(0);
    for (const [userId, accounts] of told) expect([userId, accounts]).toEqual(['bob', []]);
    expect(JSON.stringify(fake.getUser())).not.toContain('private.example');
    unmount();
  });

  it('is not tried: the rest of the accounts to remove', async () => {
    const fake = createFake();
    const { client, become } = createClient(fake);
    await client.refresh();
    fake.latency = 50;
    const removal = client.uninstallAll('slack').catch(({ code }) => code);
    await vi.waitFor(() => expect(client.store.getState().attempts[0]?.phase).toBe('removing'));
    become('bob');
    await client.refresh();
    expect(await removal).toBe('cancelled');
    expect(client.store.getState().outcomes).toEqual({});
  });
});

it('signs the next person in after signOut(), when the app names them', async () => {
  const fake = createFake();
  const { client, become } = createClient(fake);
  await client.refresh();
  client.signOut();
  become('bob');
  expect((await getInternals(client).fetchSnapshot('bob')).user).toMatchObject({ userId: 'bob' });
});

it('takes an account for removed when only the answer was lost', async () => {
  const fake = createFake();
  const { client } = createClient(fake);
  await client.refresh();
  const { uninstallIntegration } = fake;
  vi.spyOn(fake, 'uninstallIntegration').mockImplementation(async (...parameters) => {
    await uninstallIntegration(...parameters);
    throw new TypeError('Failed to fetch');
  });
  await expect(client.uninstall(ada.id)).resolves.toMatchObject({ credentialId: ada.id });
});

it('sends a request that comes before the first reading', async () => {
  const fake = createFake();
  const { client } = createClient(fake);
  await client.request(ada.id, '/about');
  expect(fake.calls.some(({ method }) => method === 'request')).toBe(true);
});

describe('a replace whose window was closed', () => {
  it.each<[string, (fake: FakeParagon) => void]>([
    ['was revoked meanwhile', ({ model, ...fake }) => model.setStatus(fake, ada.id, 'INVALID')],
    [
      'got another setting meanwhile',
      ({ model, ...fake }) =>
        model.updateSettings(fake, ada.id, { sharedSettings: { folder: 'x' } }),
    ],
  ])('is not called done because the account %s', async (_, change) => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const fake = createFake();
    const { client } = createClient(fake);
    await Promise.all([client.refresh(), vi.advanceTimersByTimeAsync(100)]);
    change(fake);
    const replace = client.replace(ada.id).catch(({ code }) => code);
    fake.currentWindow.close();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await replace).toBe('popup-closed');
  });
});

it('signs in again where renewing the token has cost the session', async () => {
  vi.useFakeTimers();
  const fake = createFakeParagon({ userId: 'ada', accounts: { slack: [ada] } });
  // The facade has neither.
  Object.assign(fake, { logout: undefined, updateAuthenticatedUser: undefined });
  const { client } = createClient(fake);
  const unmount = getInternals(client).mount();
  await Promise.all([client.refresh(), vi.advanceTimersByTimeAsync(100)]);
  const signIns = () => fake.calls.filter(({ method }) => method === 'authenticate').length;
  expect(signIns()).toBe(1);
  fake.fail('authenticate', 'network');
  await vi.advanceTimersByTimeAsync(3_600_000 - 50_000);
  // The one that failed, and the one after it.
  expect(signIns()).toBe(3);
  unmount();
});

it('leaves the SDK as it was where nothing is mounted, as on a server', () => {
  const fake = createFake();
  const { logout } = fake;
  const { client } = createClient(fake);
  expect(fake.logout).toBe(logout);
  const unmount = getInternals(client).mount();
  expect(fake.logout).not.toBe(logout);
  unmount();
  expect(fake.logout).toBe(logout);
});

it('names a loader that throws outright', async () => {
  const handle = createSdkHandle(() => {
    throw new Error('no chunk');
  });
  await expect(handle.load({ projectId: 'project' })).rejects.toMatchObject({
    code: 'sdk-unavailable',
  });
});

it('leaves nothing of a cancelled attempt on the SDK when the next begins in the same task', async () => {
  const fake = createFake();
  const save = async (): Promise<void> => undefined;
  Object.assign(fake, { _oauthCallback: save });
  const { client } = createClient(fake);
  await client.refresh();
  const start = () => client.install({ integration: 'gmail' }).catch(({ code }) => code);
  const cancel = () => client.store.getState().attempts[0]?.cancel();
  const ends = [start()];
  cancel();
  ends.push(start());
  await Promise.resolve();
  expect(Reflect.get(fake, '_oauthCallback')).not.toBe(save);
  cancel();
  expect(await Promise.all(ends)).toEqual(['cancelled', 'cancelled']);
  expect(Reflect.get(fake, '_oauthCallback')).toBe(save);
});
