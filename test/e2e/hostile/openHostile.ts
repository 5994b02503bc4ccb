import type { BrowserContext, Page } from 'playwright';
import { openPage } from '../../tools/openPage';
import type { TestBrowser } from '../../tools/startBrowser';

/** A page, and everything on it that a hostile text could have brought about. */
export interface HostilePage {
  page: Page;
  /** Scripts that ran, dialogs, requests to other machines, and what the page complained about. */
  readSigns(): Promise<string[]>;
}

/** Opens the drop-in, whose windows are watched too. */
export async function openHostile(
  server: TestBrowser,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<HostilePage> {
  const signs: string[] = [];
  const { page, complaints } = await openPage(server, {
    path: 'e2e/page/',
    async prepare(blank) {
      await prepare(blank);
      watch(blank.context());
    },
  });
  await page.locator('[data-slot="integration"], [role="alert"]').first().waitFor();

  function watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isOwn = ['localhost', '127.0.0.1'].includes(hostname) || protocol === 'data:';
      if (!isOwn) signs.push(`asked ${request.url().slice(0, 80)}`);
    });
    context.on('dialog', (dialog) => {
      signs.push(`said ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async function readSigns(): Promise<string[]> {
    const ran = await Promise.all(
      page
        .context()
        .pages()
        .map((open) => open.evaluate(() => 'pwned' in window)),
    );
    // Chromium writes down each answer that is no success.
    const said = complaints.splice(0).filter((text) => !text.startsWith('Failed to load resource'));
    return [
      ...signs.splice(0),
      ...said.map((text) => text.slice(0, 200)),
      ...ran.filter((isPwned) => isPwned).map(() => 'a script ran'),
    ];
  }

  return { page, readSigns };
}
