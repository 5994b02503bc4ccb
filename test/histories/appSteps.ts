import fc from 'fast-check';
import { vi } from 'vitest';
import { noteCancel, noteMount } from './personSteps';
import { plainStep, type Step, step } from './Step';
import type { TokenMood, World } from './World';

const moods: TokenMood[] = [
  'good',
  'good',
  'fails',
  'slow',
  'garbage',
  'foreign',
  'brief',
  'expired',
];

/** What is in flight is cancelled with the person. */
function noteLeaving(world: World): void {
  for (const attempt of world.client.store.getState().attempts) noteCancel(world, attempt);
}

/** What the app does, and time. */
export const appSteps: fc.WeightedArbitrary<Step>[] = [
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
export const leaveSteps: fc.WeightedArbitrary<Step>[] = [
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
  {
    weight: 2,
    arbitrary: step(
      fc.record({ mood: fc.constantFrom(...moods) }),
      ({ mood }) => `getToken is ${mood}`,
      (world, { mood }) => {
        world.tokenMood = mood;
      },
    ),
  },
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
