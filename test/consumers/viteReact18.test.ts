import { createLocalParagon } from 'paragon-connect-react/local-paragon';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectAccount } from './connectAccount';
import { type Consumer, createConsumer } from './createConsumer';
import { launchBrowser } from './launchBrowser';

let app: Consumer;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([createConsumer('vite-react-18'), launchBrowser()]);
});
afterAll(() => Promise.all([app?.remove(), browser?.close()]));

describe('an app of Vite and React 18.2', () => {
  it('connects an account in development', async () => {
    const url = await app.serve('vite', ['--port', '0', '--host', '127.0.0.1']);
    await connectAccount(browser, url);
  });

  it('is built without a type error, and without a word of the local Paragon', async () => {
    await app.run('tsc');
    await app.run('vite', ['build']);
    expect(await app.filesWith(/paragon-connect-react/, 'dist')).not.toEqual([]);
    expect(await app.filesWith(/local-paragon|_paragon|demo-user/i, 'dist')).toEqual([]);
  });

  it('connects an account when it is built', async () => {
    const paragon = await createLocalParagon().listen();
    onTestFinished(paragon.close);
    await app.run('vite', ['build'], { VITE_LOCAL_PARAGON: paragon.url });
    const url = await app.serve('vite', ['preview', '--port', '0', '--host', '127.0.0.1']);
    await connectAccount(browser, url);
  });
});
