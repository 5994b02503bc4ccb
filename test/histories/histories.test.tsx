import 'paragon-connect-react/guard';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { appSteps, leaveSteps } from './appSteps';
import { createWorld } from './createWorld';
import { cancelSteps, personSteps } from './personSteps';
import { comeToRest, expectAlways, expectGone, expectRest } from './rest';
import type { Step } from './Step';
import { faultSteps, serverSteps } from './serverSteps';
import type { Setup } from './World';
import { watchPage } from './watchPage';
import { windowSteps } from './windowSteps';

const isLong = process.env.HISTORIES === 'long';
const seed = Number(process.env.HISTORY_SEED ?? 20_260);
const path = process.env.HISTORY_PATH;
const wanted = isLong ? 200_000 : 10_000;
const longest = 50;

const setupOf = (calm: boolean): fc.Arbitrary<Setup> =>
  fc.record({
    strict: fc.boolean(),
    second: fc.boolean(),
    named: fc.constantFrom(true, true, false),
    calm: fc.constant(calm),
  });
const stepsOf = (...steps: fc.WeightedArbitrary<Step>[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof(...steps), { minLength: 1, maxLength: longest, size: 'max' });

const calmSteps = [...personSteps, ...windowSteps, ...serverSteps, ...appSteps];
const allSteps = [...calmSteps, ...cancelSteps, ...faultSteps, ...leaveSteps];

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let done = 0;

async function live(given: Setup, history: readonly Step[]): Promise<void> {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  localStorage.clear();
  const page = watchPage();
  const world = createWorld(given);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => world.focused);
  try {
    world.mount();
    await world.settle();
    for (const { run } of history) {
      await run(world);
      await world.settle();
      expectAlways(world);
      done += 1;
    }
    await comeToRest(world);
    expectRest(world, page);
    await expectGone(world, page);
  } finally {
    world.unmount();
    for (const queryClient of world.queryClients) queryClient.clear();
    world.fake.restore();
    page.stop();
    vi.clearAllTimers();
  }
}

it.each<[string, number, fc.Arbitrary<Setup>, fc.Arbitrary<Step[]>]>([
  ['whatever fails and whoever leaves', 0.8 * wanted, setupOf(false), stepsOf(...allSteps)],
  [
    'and consent brings the account when all is calm',
    0.2 * wanted,
    setupOf(true),
    stepsOf(...calmSteps),
  ],
])(
  `keeps every promise, %s (%i random steps, HISTORY_SEED=${seed})`,
  { timeout: isLong ? 3_600_000 : 120_000 },
  async (_, count, setup, steps) => {
    done = 0;
    await fc.assert(fc.asyncProperty(setup, steps, live), {
      seed,
      // Short histories are drawn a little more often than long ones.
      numRuns: count / 20,
      ...(path && { path, endOnFailure: true }),
      interruptAfterTimeLimit: isLong ? 3_500_000 : 110_000,
      markInterruptAsFailure: true,
    });
    if (!path) expect(done).toBeGreaterThanOrEqual(count);
  },
);
