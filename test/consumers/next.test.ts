import { createLocalParagon } from 'paragon-connect-react/local-paragon';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { getFreePort } from '../tools/getFreePort';
import { connectAccount } from './connectAccount';
import { type Consumer, createConsumer } from './createConsumer';
import { launchBrowser } from './launchBrowser';

let app: Consumer;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([createConsumer('next'), launchBrowser()]);
});
afterAll(() => Promise.all([app?.remove(), browser?.close()]));

describe('an app of Next.js, with a provider in a client file and a server action as getToken', () => {
  it('connects an account in development, with the local Paragon beside the dev server', async () => {
    const LOCAL_PARAGON = `http://127.0.0.1:${await getFreePort()}/_paragon`;
    const url = await app.serve('next', ['dev', '--port', '0'], { LOCAL_PARAGON });
    await connectAccount(browser, url);
  });

  it('is built without a type error, and without a word of the local Paragon', async () => {
    await app.run('next', ['build']);
    const built = ['.next/server', '.next/static'];
    // A source map repeats what was left out.
    const filesWith = async (pattern: RegExp) =>
      (await Promise.all(built.map((folder) => app.filesWith(pattern, folder))))
        .flat()
        .filter((file) => !file.endsWith('.map'));
    expect(await filesWith(/paragon-connect-react/)).not.toEqual([]);
    expect(await filesWith(/local-paragon|\/_paragon|demo-user/i)).toEqual([]);
  });

  it('is drawn on the server, and connects an account when it is built', async () => {
    const paragon = await createLocalParagon().listen();
    onTestFinished(paragon.close);
    await app.run('next', ['build'], { LOCAL_PARAGON: paragon.url });
    const url = await app.serve('next', ['start', '--port', '0']);
    const page = await (await fetch(url)).text();
    expect(page).toContain('Settings');
    expect(page).toContain('Loading integrations');
    await connectAccount(browser, url);
  });
});
