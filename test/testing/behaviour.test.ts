// @vitest-environment jsdom
import { describe, it } from 'vitest';
import { behaviours } from '../behaviour/behaviours';
import { createFakeWorld } from '../behaviour/createFakeWorld';

for (const [subject, cases] of Object.entries(behaviours)) {
  describe(`the fake: ${subject}`, () => {
    for (const { name, catalogue, run } of cases) it(name, () => run(createFakeWorld(catalogue)));
  });
}
