import { afterAll, beforeAll, describe, it } from 'vitest';
import { behaviours } from '../behaviour/behaviours';
import { startRealSdk } from '../behaviour/startRealSdk';

let real: Awaited<ReturnType<typeof startRealSdk>>;

beforeAll(async () => {
  real = await startRealSdk();
});

afterAll(() => real?.close());

for (const [subject, cases] of Object.entries(behaviours)) {
  describe(`the real SDK: ${subject}`, () => {
    for (const behaviour of cases) it(behaviour.name, () => real.run(behaviour));
  });
}
