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
async function allow(popup: Page, app: App, type = 'googledrive'): Promise<void> {
  await button(popup, 'Allow').waitFor();
  await finish(popup, 'Allow');
  await expect.poll(() => accountIds(app, type)).toHaveLength(1);
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
  async function sleep(): Promise<App> {
    const opened = await open('');
    await region(opened, 'Google Drive').waitFor();
    ahead = eightHours;
    await opened.page.evaluate((milliseconds) => {
      const { now } = Date;
      Date.now = () => now() + milliseconds;
    }, eightHours);
    return opened;
  }

  it('ends in a connected account at the first try, in the drop-in', async () => {
    const { page, complaints } = await sleep();
    const popup = await openWindow(
      button(region({ page }, 'Google Drive'), 'Connect Google Drive'),
    );
    await allow(popup, app as App);
    expect(await page.evaluate(() => window.app.tokens.count())).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('opens the form at once where one comes first, and no window before its time', async () => {
    const { page, complaints } = await sleep();
    const opened: Page[] = [];
    page.on('popup', (popup) => opened.push(popup));
    await page.evaluate(() => window.app.tokens.setMood('slow'));
    await button(region({ page }, 'Zendesk'), 'Connect Zendesk').click();
    const dialog = page.getByRole('dialog', { name: 'Connect Zendesk' });
    await dialog.getByLabel('Zendesk subdomain').fill('engines');
    expect(opened).toEqual([]);
    const popup = await openWindow(button(dialog, 'Continue'));
    expect(popup.url()).toBe('about:blank#paragon');
    await allow(popup, app as App, 'zendesk');
    expect(opened).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('asks after the consent what an integration asks then', async () => {
    const { page, complaints } = await sleep();
    const popup = await openWindow(button(region({ page }, 'Jira'), 'Connect Jira'));
    await button(popup, 'Allow').waitFor();
    await finish(popup, 'Allow');
    const dialog = page.getByRole('dialog', { name: 'Connect Jira' });
    await dialog.getByLabel('Jira site').fill('Looms');
    await button(dialog, 'Continue').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => accountIds(app as App, 'jira')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
