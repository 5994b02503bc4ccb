import { inspect } from 'node:util';
import { expect, vi } from 'vitest';
import { noteMount } from './personSteps';
import { methods } from './serverSteps';
import { expectSettings } from './settings/expectSettings';
import type { World } from './World';
import type { PageWatch } from './watchPage';
import { act } from './windowSteps';

/** Everything works again, everybody has left their windows, and some minutes go by. */
export async function comeToRest(world: World): Promise<void> {
  const { fake } = world;
  for (const method of methods) fake.fail(method, null);
  Object.assign(fake, { consent: 'ask', latency: 0 });
  Object.assign(world, { tokenMood: 'good', focused: true });
  for (const opened of fake.windows) opened.close();
  noteMount(world);
  world.mount();
  await world.settle();
  await world.pass(240_000);
  world.signIn();
  await world.pass(1_000);
  world.promises.follow('the last refresh', () => world.client.refresh());
  await world.pass(1_000);
}

/** What holds whenever nothing is going on. */
export function expectRest(world: World, page: PageWatch): void {
  const { fake, hands, client } = world;
  const { attempts, userId } = client.store.getState();
  expect(world.promises.getComplaints()).toEqual([]);
  expect(world.ledger.getComplaints()).toEqual([]);
  expect(page.getComplaints()).toEqual([]);
  expect(attempts).toEqual([]);
  if (world.setup.named) expect(userId).toBe(world.userId);
  const stored = fake.model.getIntegrations({
    projectId: fake.projectId,
    userId: userId ?? 'nobody',
  });
  const accounts = Object.entries(stored).map(([type, state]) => [type, state.allCredentials]);
  const user = fake.getUser();
  if (!user.authenticated) throw new Error('Nobody is signed in at rest.');
  expect(user.userId).toBe(userId);
  const held = Object.entries(user.integrations).map(([type, state]) => [
    type,
    state?.allCredentials,
  ]);
  expect(held).toEqual(accounts);
  expect(hands.error).toBeUndefined();
  expect(hands.user).toEqual(user);
  const shown = hands.integrations?.map(({ type, allCredentials }) => [type, allCredentials]);
  expect(shown).toEqual(accounts.filter(([type]) => type !== 'asana'));
  expectSettings(world);
  expectSecrets(world);
}

/** What must hold at every moment. */
export function expectAlways(world: World): void {
  const { client, hands, queryClients, fake } = world;
  world.changes.look();
  const { userId } = client.store.getState();
  const cached = queryClients.flatMap((queryClient) => queryClient.getQueryCache().getAll());
  for (const { queryKey, state } of cached) {
    const owner = (state.data as { user?: { userId?: string } } | undefined)?.user?.userId;
    if (owner === undefined) continue;
    expect(owner).toBe(queryKey[2]);
    // A provider that is away learns that the person left when it is back.
    if (world.isMounted()) expect(owner).toBe(userId);
  }
  const isShown = world.isMounted() && hands.user?.authenticated && userId !== null;
  if (isShown) expect(hands.user).toMatchObject({ userId });
  expect(fake.windows.filter(({ closed }) => !closed).length).toBeLessThan(2);
}

function expectSecrets({ queryClients, client }: World): void {
  const places = [
    ...queryClients.flatMap((queryClient) => [
      ...queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      ...queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ]),
    client.store.getState(),
    { ...localStorage },
  ];
  expect(inspect(places, { depth: 12 })).not.toContain('eyJ');
}

/** What holds once the app is gone. */
export async function expectGone(world: World, page: PageWatch): Promise<void> {
  world.unmount();
  for (const queryClient of world.queryClients) queryClient.clear();
  // React Query reports on its way out.
  await world.pass(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(page.countMessageListeners()).toBe(0);
  expect(world.countSubscriptions()).toBe(0);
  for (const opened of world.fake.windows) {
    expect(act(opened, (handle) => handle.deny())).toBe(false);
  }
  expect(page.getComplaints()).toEqual([]);
}
