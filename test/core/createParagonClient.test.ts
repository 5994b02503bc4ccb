import { createFakeParagon, createFakeToken } from 'paragon-connect-react/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { getInternals } from '../../src/core/clientInternals';
import { createParagonClient } from '../../src/core/createParagonClient';
import type { ParagonClient } from '../../src/core/ParagonClient';
import { createSdkHandle } from '../../src/core/sdk/createSdkHandle';

afterEach(() => void vi.useRealTimers());

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };

function createSignedOut() {
  const fake = createFakeParagon({ userId: 'ada', accounts: { slack: [ada] } });
  const optionsOf = (userId: string) => ({
    projectId: fake.projectId,
    userId,
    getToken: () => createFakeToken(userId),
  });
  const client = createParagonClient(createSdkHandle(fake), optionsOf('ada'));
  client.signOut();
  return {
    fake,
    client,
    changePerson: (userId: string) => getInternals(client).configure(optionsOf(userId)),
  };
}

it.each<[string, (client: ParagonClient) => Promise<unknown>]>([
  ['uninstall', (client) => client.uninstall(ada.id)],
  ['uninstallAll', (client) => client.uninstallAll('slack')],
  ['request', (client) => client.request(ada.id, '/about')],
  ['a query that comes late', (client) => getInternals(client).fetchSnapshot('ada')],
])('stays signed out through %s', async (_, call) => {
  const { fake, client } = createSignedOut();
  await expect(call(client)).rejects.toMatchObject({ code: 'not-authenticated' });
  expect(fake.getUser().authenticated).toBe(false);
});

it('signs in whoever the person is by the time of refresh()', async () => {
  const { fake, client, changePerson } = createSignedOut();
  await client.uninstall(ada.id).catch(() => undefined);
  changePerson('bob');
  await client.refresh();
  expect(client.store.getState().userId).toBe('bob');
  expect(fake.getUser()).toMatchObject({ authenticated: true, userId: 'bob' });
});

it('stays signed out when an uninstall that was under way ends', async () => {
  const fake = createFakeParagon({ userId: 'ada', accounts: { slack: [ada] } });
  const getToken = () => createFakeToken('ada');
  const options = { projectId: fake.projectId, userId: 'ada', getToken };
  const client = createParagonClient(createSdkHandle(fake), options);
  await client.refresh();
  const signIns = () => fake.calls.filter(({ method }) => method === 'authenticate').length;
  const before = signIns();
  vi.useFakeTimers();
  fake.latency = 100;
  fake.fail('uninstallIntegration', { status: 500 });
  const uninstall = client.uninstall(ada.id).catch(({ code }) => code);
  await vi.advanceTimersByTimeAsync(50);
  expect(client.store.getState().attempts[0]?.phase).toBe('removing');
  client.signOut();
  expect(await uninstall).toBe('cancelled');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signIns()).toBe(before);
  expect(fake.getUser().authenticated).toBe(false);
});

it('follows an app that signs in by itself from one person to the next', async () => {
  const fake = createFakeParagon({ userId: 'ada', accounts: { slack: [ada] } });
  const client = createParagonClient(createSdkHandle(fake), { projectId: fake.projectId });
  for (const userId of ['ada', 'bob']) {
    await fake.authenticate(fake.projectId, createFakeToken(userId));
    const { user } = await client.refresh();
    expect(user).toMatchObject({ authenticated: true, userId });
    expect(client.store.getState().userId).toBe(userId);
  }
  client.signOut();
  expect(fake.getUser().authenticated).toBe(false);
});
