import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountIds, button, finish, openWindow, region } from './screen';
import { type App, type AppServer, startApp } from './startApp';

/**
 * Clicks that come before the SDK can be called in them. The browser's own blocker is on: a window that opens
 * without a click, or long after it, is blocked.
 */
const eightHours = 8 * 3_600_000;
let ahead = 0;
let server: AppServer;
let app: App | undefined;

beforeAll(async () => {
  server = await startApp({ now: () => new Date(Date.now() + ahead) });
});
afterEach(async () => {
  ahead = 0;
  await app?.page.context().close();
});
afterAll(() => server.close());

async function open(search: string, prepare?: (page: Page) => Promise<unknown>): Promise<App> {
  app = await server.open(search, prepare);
  return app;
}

/** Consents in the window, and waits until everything agrees that one account more is there. */
async function allow(popup: Page, app: App): Promise<void> {
  await button(popup, 'Allow').waitFor();
  await finish(popup, 'Allow');
  await expect.poll(() => accountIds(app, 'googledrive')).toHaveLength(1);
}

describe('a click in the first second of a page', () => {
  it.each([1_200, 7_000])(
    'ends in a connected account (the sign-in takes %i ms)',
    async (delayMs) => {
      const { page, complaints } = await open('?early', async () => {
        const match = { method: 'GET', path: '/sdk/me' };
        server.paragon.faults.set({ match, effect: { delayMs } });
      });
      const popup = await openWindow(button(page, 'Connect early'));
      expect(popup.url()).toBe('about:blank#paragon');
      await allow(popup, app as App);
      expect(complaints).toEqual([]);
    },
  );
});

describe('a click after a sleep past the end of the token', () => {
  it('ends in a connected account at the first try, in the drop-in', async () => {
    const { page, complaints } = await open('');
    const connect = button(region({ page }, 'Google Drive'), 'Connect Google Drive');
    await connect.waitFor();
    ahead = eightHours;
    await page.evaluate((milliseconds) => {
      const { now } = Date;
      Date.now = () => now() + milliseconds;
    }, eightHours);
    const popup = await openWindow(connect);
    await allow(popup, app as App);
    expect(await page.evaluate(() => window.app.tokens.count())).toBe(2);
    expect(complaints).toEqual([]);
  });
});
