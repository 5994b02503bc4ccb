import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Consumer, createConsumer } from './createConsumer';

let app: Consumer;
beforeAll(async () => {
  app = await createConsumer('node10');
});
afterAll(() => app?.remove());

describe('an app whose TypeScript resolves modules as Node 10 did', () => {
  it('finds the types of every entry', async () => {
    await app.run('tsc');
  });
});
