import { afterAll, beforeAll, describe, it } from 'vitest';
import { behaviours } from '../behaviour/behaviours';
import { startRealSdk } from '../behaviour/startRealSdk';
import { createPool } from '../tools/createPool';

/** How many behaviours run side by side: most of their time is waiting. */
const lanes = 4;
let stages: Awaited<ReturnType<typeof startRealSdk>>[] = [];
let withStage: ReturnType<typeof createPool<(typeof stages)[number]>>;

beforeAll(async () => {
  stages = await Promise.all(Array.from({ length: lanes }, () => startRealSdk()));
  withStage = createPool(stages);
});

afterAll(() => Promise.all(stages.map((stage) => stage.close())));

for (const [subject, cases] of Object.entries(behaviours)) {
  describe.concurrent(`the real SDK: ${subject}`, () => {
    for (const behaviour of cases) {
      it(behaviour.name, () => withStage((stage) => stage.run(behaviour)));
    }
  });
}
