import { createFakeParagon, createFakeToken } from 'paragon-connect-react/testing';
import { expect, it } from 'vitest';
import { createParagonClient, type ParagonClient } from '../../src/core/createParagonClient';
import { createSdkHandle } from '../../src/core/createSdkHandle';

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
  return { fake, client, changePerson: (userId: string) => client.configure(optionsOf(userId)) };
}

it.each<[string, (client: ParagonClient) => Promise<unknown>]>([
  ['uninstall', (client) => client.uninstall(ada.id)],
  ['uninstallAll', (client) => client.uninstallAll('slack')],
  ['request', (client) => client.request(ada.id, '/about')],
  ['a query that comes late', (client) => client.getSnapshot('ada')],
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
