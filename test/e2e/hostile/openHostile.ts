import type { Page } from 'playwright';
import type { TestBrowser } from '../../tools/startBrowser';

/** A page, and everything on it that a hostile text could have brought about. */
export interface HostilePage {
  page: Page;
  /** Scripts that ran, dialogs, requests to other machines, and what the page complained about. */
  readSigns(): Promise<string[]>;
}

/** Opens the drop-in, whose windows are watched too. */
export async function openHostile(
  { browser, url }: TestBrowser,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<HostilePage> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await prepare(page);
  const signs: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = ['localhost', '127.0.0.1'].includes(hostname) || protocol === 'data:';
    if (!isOwn) signs.push(`asked ${request.url().slice(0, 80)}`);
  });
  context.on('dialog', (dialog) => {
    signs.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    // Chromium writes down each answer that is no success.
    const isKnown = message.text().startsWith('Failed to load resource');
    if (['warning', 'error'].includes(message.type()) && !isKnown)
      signs.push(message.text().slice(0, 200));
  });
  context.on('weberror', (error) => signs.push(`uncaught: ${error.error()}`));
  await page.goto(`${url}e2e/page/`);
  await page.locator('[data-slot="integration"], [role="alert"]').first().waitFor();

  async function readSigns(): Promise<string[]> {
    const ran = await Promise.all(
      context.pages().map((open) => open.evaluate(() => 'pwned' in window)),
    );
    return [...signs.splice(0), ...ran.filter((isPwned) => isPwned).map(() => 'a script ran')];
  }

  return { page, readSigns };
}
