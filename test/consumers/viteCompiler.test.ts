import { createLocalParagon } from 'paragon-connect-react/local-paragon';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { button, connect, region } from '../e2e/screen';
import { type Consumer, createConsumer } from './createConsumer';
import { launchBrowser } from './launchBrowser';
import { openApp } from './openApp';

let app: Consumer;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([createConsumer('vite-compiler'), launchBrowser()]);
});
afterAll(() => Promise.all([app?.remove(), browser?.close()]));

const ada = 'ada@work.example';
const king = 'ada.king@example.org';
const team = 'analytics@work.example';

/** Every hook of the app's own list does its work, and the drop-in beside it agrees. */
async function useOwnList(page: Page): Promise<void> {
  const own = region({ page }, 'My drives');
  const dropIn = region({ page }, 'Google Drive');
  await own.getByText('0 drives').waitFor();
  await connect(button(own, 'Add a drive'), ada);
  await connect(button(own, 'Add a drive'), king);
  await own.getByText('2 drives').waitFor();
  await button(own, `Use ${king}`).click();
  await own.getByText(`${king} (in use)`).waitFor();
  await connect(button(own, `Exchange ${king}`), team);
  await own.getByText(`${team} (in use)`).waitFor();
  await button(dropIn, `Disconnect ${team}`).waitFor();
  await button(own, `Remove ${ada}`).click();
  await own.getByText('1 drives').waitFor();
  await button(dropIn, `Disconnect ${ada}`).waitFor({ state: 'detached' });
}

describe('an app of Vite, React 19, StrictMode and the React Compiler', () => {
  it('connects, uses, exchanges and removes accounts by hooks in development', async () => {
    const url = await app.serve('vite', ['--port', '0', '--host', '127.0.0.1']);
    const { page, close } = await openApp(browser, url);
    await useOwnList(page);
    await close();
  });

  it('is built by the compiler, without a type error', async () => {
    await app.run('tsc');
    await app.run('vite', ['build']);
    expect(await app.filesWith(/react\.memo_cache_sentinel/, 'dist')).not.toEqual([]);
  });

  it('does the same when it is built', async () => {
    const paragon = await createLocalParagon().listen();
    onTestFinished(paragon.close);
    await app.run('vite', ['build'], { VITE_LOCAL_PARAGON: paragon.url });
    const url = await app.serve('vite', ['preview', '--port', '0', '--host', '127.0.0.1']);
    const { page, close } = await openApp(browser, url);
    await useOwnList(page);
    await close();
  });
});
