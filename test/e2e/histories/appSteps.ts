import fc from 'fast-check';
import { plainStep, type Steps, step } from '../../histories/Step';
import { tokenSteps } from '../../histories/tokens';
import type { World } from './World';

/** What the app does, and time. */
export const appSteps: Steps<World> = [
  {
    weight: 2,
    arbitrary: step(
      fc.record({ seconds: fc.constantFrom(1, 4, 31) }),
      ({ seconds }) => `${seconds} s go by`,
      (world, { seconds }) => world.pass(seconds * 1_000),
    ),
  },
  {
    weight: 2,
    arbitrary: plainStep('refresh', ({ page }) =>
      page.evaluate(() => void window.tab.client.refresh().catch(() => undefined)),
    ),
  },
  {
    weight: 2,
    arbitrary: plainStep('come back to the page', ({ page }) =>
      page.evaluate(() => void window.dispatchEvent(new Event('visibilitychange'))),
    ),
  },
  { weight: 1, arbitrary: plainStep('the app unmounts', (world) => world.unmount()) },
  { weight: 2, arbitrary: plainStep('the app mounts', (world) => world.mount()) },
];

/** What ends a session, or may. */
export const leaveSteps: Steps<World> = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ seconds: fc.constantFrom(200, 3_590, 3_700) }),
      ({ seconds }) => `${seconds} s go by`,
      (world, { seconds }) => world.pass(seconds * 1_000),
    ),
  },
  ...tokenSteps,
  {
    weight: 2,
    arbitrary: plainStep('another person', (world) =>
      world.become(world.userId === 'ada' ? 'bob' : 'ada'),
    ),
  },
  { weight: 1, arbitrary: plainStep('sign out', (world) => world.signOut()) },
];
