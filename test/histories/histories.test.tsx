import 'paragon-connect-react/guard';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { appSteps, leaveSteps } from './appSteps';
import { createWorld } from './createWorld';
import { explore, isLong, path, seed } from './explore';
import { cancelSteps, personSteps } from './personSteps';
import { comeToRest, expectAlways, expectGone, expectRest } from './rest';
import type { Step, Steps } from './Step';
import { faultSteps, serverSteps } from './serverSteps';
import { elsewhereSettingsSteps } from './settings/elsewhereSettingsSteps';
import { settingsSteps } from './settings/settingsSteps';
import type { Setup, World } from './World';
import { watchPage } from './watchPage';
import { windowSteps } from './windowSteps';

const wanted = isLong ? 200_000 : 10_000;

const setupOf = (calm: boolean): fc.Arbitrary<Setup> =>
  fc.record({
    strict: fc.boolean(),
    second: fc.boolean(),
    named: fc.constantFrom(true, true, false),
    alone: fc.constantFrom(false, false, true),
    facade: fc.boolean(),
    managed: fc.boolean(),
    calm: fc.constant(calm),
  });

const calmSteps = [
  ...personSteps,
  ...settingsSteps,
  ...windowSteps,
  ...serverSteps,
  ...elsewhereSettingsSteps,
  ...appSteps,
];
const allSteps = [...calmSteps, ...cancelSteps, ...faultSteps, ...leaveSteps];

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function live(given: Setup, history: readonly Step<World>[]): Promise<void> {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  localStorage.clear();
  const page = watchPage();
  const world = createWorld(given);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => world.focused);
  try {
    world.mount();
    await world.settle();
    world.signIn();
    for (const { run } of history) {
      await run(world);
      await world.settle();
      expectAlways(world);
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

it.each<[string, number, boolean, Steps<World>]>([
  ['whatever fails and whoever leaves', 0.8 * wanted, false, allSteps],
  ['and consent brings the account when all is calm', 0.2 * wanted, true, calmSteps],
])(
  `keeps every promise, %s (%i random steps, HISTORY_SEED=${seed})`,
  { timeout: isLong ? 3_600_000 : 300_000 },
  async (_, count, calm, steps) => {
    const done = await explore(
      {
        setup: setupOf(calm),
        steps,
        longest: 50,
        runs: count / 20,
        seed,
        limit: isLong ? 3_500_000 : 280_000,
      },
      live,
    );
    if (!path) expect(done).toBeGreaterThanOrEqual(count);
  },
);
