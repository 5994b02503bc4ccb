import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, createConsumer } from './createConsumer';

let app: Consumer;
beforeAll(async () => {
  app = await createConsumer('jest');
});
afterAll(() => app?.remove());

describe('an app that is tested by Jest, in CommonJS', () => {
  it('runs the kit on the fake, and nothing writes to the console', async () => {
    const printed = await app.run('jest', ['--ci']);
    expect(printed).toContain('Tests:       2 passed, 2 total');
    expect(printed).not.toMatch(/console\.(error|warn)/);
  });
});
