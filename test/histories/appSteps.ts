import fc from 'fast-check';
import { vi } from 'vitest';
import { noteMount } from './personSteps';
import { plainStep, type Steps, step } from './Step';
import { tokenSteps } from './tokens';
import type { World } from './World';

/** What is in flight is cancelled with the person. */
function noteLeaving({ client, ledger }: World): void {
  for (const attempt of client.store.getState().attempts) ledger.noteCancel(attempt);
}

/** What the app does, and time. */
export const appSteps: Steps<World> = [
  {
    weight: 12,
    arbitrary: step(
      fc.record({
        ms: fc.constantFrom(0, 0, 0, 1, 10, 40, 300, 800, 4_000, 31_000),
      }),
      ({ ms }) => `${ms} ms go by`,
      (world, { ms }) => world.pass(ms),
    ),
  },
  {
    weight: 3,
    arbitrary: plainStep('refresh', ({ client, promises }) =>
      promises.follow('refresh', () => client.refresh()),
    ),
  },
  { weight: 1, arbitrary: plainStep('the app signs in', (world) => world.signIn()) },
  {
    weight: 2,
    arbitrary: plainStep('the app unmounts', (world) => world.unmount()),
  },
  {
    weight: 3,
    arbitrary: plainStep('the app mounts', (world) => {
      noteMount(world);
      world.mount();
    }),
  },
];

/** What ends a session, or may. */
export const leaveSteps: Steps<World> = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ ms: fc.constantFrom(200_000, 3_590_000, 3_700_000) }),
      ({ ms }) => `${ms / 1000} s go by`,
      (world, { ms }) => world.pass(ms),
    ),
  },
  {
    weight: 1,
    arbitrary: plainStep('the laptop sleeps for two hours', () => {
      vi.setSystemTime(Date.now() + 7_200_000);
    }),
  },
  ...tokenSteps,
  {
    weight: 2,
    arbitrary: plainStep('another person', (world) => {
      if (world.setup.named && world.isMounted()) noteLeaving(world);
      world.userId = world.userId === 'ada' ? 'bob' : 'ada';
    }),
  },
  {
    weight: 1,
    arbitrary: plainStep('sign out', (world) => {
      noteLeaving(world);
      world.client.signOut();
    }),
  },
];
