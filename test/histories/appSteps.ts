import fc from 'fast-check';
import { vi } from 'vitest';
import { plainStep, step, type Step } from './Step';
import type { TokenMood, World } from './World';

const moods: TokenMood[] = ['good', 'good', 'fails', 'slow', 'garbage', 'foreign', 'brief', 'expired'];

/** Whoever waits in a queue is cancelled with the person. */
function unwantQueued({ client, ledger }: World): void {
  for (const { kind, phase, credentialId = '' } of client.store.getState().attempts) {
    if (kind === 'uninstall' && phase === 'queued') ledger.unwant(credentialId);
  }
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
    weight: 3,
    arbitrary: plainStep('refresh', ({ client, promises }) =>
      promises.follow('refresh', () => client.refresh()),
    ),
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
      if (world.setup.named && world.isMounted()) unwantQueued(world);
      world.userId = world.userId === 'ada' ? 'bob' : 'ada';
    }),
  },
  {
    weight: 1,
    arbitrary: plainStep('sign out', (world) => {
      unwantQueued(world);
      world.client.signOut();
    }),
  },
  {
    weight: 2,
    arbitrary: plainStep('the app unmounts', (world) => world.unmount()),
  },
  { weight: 3, arbitrary: plainStep('the app mounts', (world) => world.mount()) },
];
