// @vitest-environment jsdom
import { beforeEach, describe, it, vi } from 'vitest';
import { behaviours } from '../behaviour/behaviours';
import { createFakeWorld } from '../behaviour/createFakeWorld';

// The SDK tells the console of what goes wrong in a flow, and so does the fake.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
});

for (const [subject, cases] of Object.entries(behaviours)) {
  describe(`the fake: ${subject}`, () => {
    for (const { name, catalogue, run } of cases) it(name, () => run(createFakeWorld(catalogue)));
  });
}
