import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';

/** Opens an app in a browser of its own. Closing expects that the app has complained of nothing on its console. */
export async function openApp(
  browser: Browser,
  url: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
  await page.goto(url);
  return {
    page,
    async close() {
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}
