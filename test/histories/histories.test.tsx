import 'paragon-connect-react/guard';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, it, vi } from 'vitest';
import { appSteps } from './appSteps';
import { createWorld } from './createWorld';
import { personSteps } from './personSteps';
import { comeToRest, expectAlways, expectGone, expectRest } from './rest';
import type { Step } from './Step';
import { serverSteps } from './serverSteps';
import { watchPage } from './watchPage';
import type { Setup } from './World';
import { windowSteps } from './windowSteps';

const isLong = process.env.HISTORIES === 'long';
const seed = Number(process.env.HISTORY_SEED ?? 20_260);
const path = process.env.HISTORY_PATH;
const wanted = isLong ? 200_000 : 10_000;
const longest = 50;

const setup: fc.Arbitrary<Setup> = fc.record({
  strict: fc.boolean(),
  second: fc.boolean(),
  named: fc.constantFrom(true, true, false),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(...personSteps, ...windowSteps, ...serverSteps, ...appSteps),
  { minLength: 1, maxLength: longest, size: 'max' },
);

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

it(
  `keeps every promise through ${wanted} random steps (HISTORY_SEED=${seed})`,
  { timeout: isLong ? 3_600_000 : 120_000 },
  async () => {
    const numRuns = Math.ceil(wanted / (longest / 2));
    await fc.assert(fc.asyncProperty(setup, steps, live), {
      seed,
      numRuns,
      ...(path && { path }),
      interruptAfterTimeLimit: isLong ? 3_500_000 : 110_000,
      ...(process.env.HISTORY_PATH && { endOnFailure: true }),
    });
  },
);
