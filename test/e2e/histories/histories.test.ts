import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { explore, isLong, path, seed } from '../../histories/explore';
import type { Step, Steps } from '../../histories/Step';
import { elsewhereSettingsSteps } from '../../histories/settings/elsewhereSettingsSteps';
import { appSteps, leaveSteps } from './appSteps';
import { type Stage, startStage } from './createWorld';
import { cancelSteps, personSteps } from './personSteps';
import { comeToRest, expectAlways, expectGone, expectRest } from './rest';
import { faultSteps, serverSteps } from './serverSteps';
import { settingsSteps } from './settings/settingsSteps';
import type { Setup, World } from './World';
import { refusalSteps, windowSteps } from './windowSteps';

/** A history has twenty steps on average. */
const total = isLong ? 120 : 12;
/** Histories at one time. What is made to happen again is so alone. */
const lanes = path ? 1 : 3;
let stages: Stage[] = [];

const setupOf = (calm: boolean): fc.Arbitrary<Setup> =>
  fc.record({
    style: fc.constantFrom('message', 'session', 'both'),
    strict: fc.boolean(),
    named: fc.constantFrom(true, true, false),
    severed: calm ? fc.constant(false) : fc.constantFrom(false, false, false, true),
    hurried: fc.boolean(),
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
const allSteps = [...calmSteps, ...cancelSteps, ...refusalSteps, ...faultSteps, ...leaveSteps];

beforeAll(async () => {
  stages = await Promise.all(Array.from({ length: lanes }, () => startStage()));
});
afterAll(() => Promise.all(stages.map((stage) => stage.close())));

async function live(stage: Stage, setup: Setup, history: readonly Step<World>[]): Promise<void> {
  const world = await stage.createWorld(setup);
  try {
    for (const { run } of history) {
      await run(world);
      await expectAlways(world);
    }
    await comeToRest(world);
    await expectRest(world);
    await expectGone(world);
  } finally {
    await world.close();
  }
}

it.each<[string, number, boolean, Steps<World>]>([
  ['whatever fails and whoever leaves', 0.75 * total, false, allSteps],
  ['and consent brings the account when all is calm', 0.25 * total, true, calmSteps],
])(
  `keeps every promise on the real SDK, %s (%i random histories, HISTORY_SEED=${seed})`,
  { timeout: isLong ? 3_600_000 : 300_000 },
  async (_, count, calm, steps) => {
    const explorations = stages.map((stage, lane) =>
      explore(
        {
          setup: setupOf(calm),
          steps,
          longest: 40,
          runs: Math.ceil(count / lanes),
          seed: seed + lane,
          limit: isLong ? 3_500_000 : 280_000,
          shrinks: isLong,
        },
        (setup, history) => live(stage, setup, history),
      ),
    );
    // Every lane comes to its end, so that nothing runs on behind a failure.
    const ends = await Promise.allSettled(explorations);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  },
);
