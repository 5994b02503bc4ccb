import type { Page } from 'playwright';
import { closeWindow } from './closeWindow';
import { type OpenPage, openPage, type PageOptions } from './openPage';
import type { TestBrowser } from './startBrowser';

/** A page that is cleared when it is closed, and then opened again. */
export interface ReusedPage extends OpenPage {
  /** Closes a page that cannot be cleared, such as one with a clock of its own. */
  discard(): Promise<void>;
}

const viewport = { width: 1280, height: 720 };

/**
 * Opens one page after another, and uses a closed one again: a new one takes as long as many tests do. A page that was
 * prepared is not used again.
 */
export function createPages(
  server: Pick<TestBrowser, 'newContext' | 'url'>,
): (options: PageOptions) => Promise<ReusedPage> {
  let spare: OpenPage | undefined;

  async function takeSpare({ path }: PageOptions): Promise<OpenPage | undefined> {
    const taken = spare;
    spare = undefined;
    if (!taken) return undefined;
    taken.complaints.length = 0;
    if (path !== undefined) await taken.page.goto(new URL(path, server.url).href);
    return taken;
  }

  return async (options) => {
    const isOwn = options.prepare !== undefined;
    const opened = (!isOwn && (await takeSpare(options))) || (await openPage(server, options));
    return {
      ...opened,
      discard: opened.close,
      async close() {
        if (!isOwn && !spare && (await clear(opened.page, server.url))) spare = opened;
        else await opened.close();
      },
    };
  };
}

/** Leaves nothing of what was done on the page. Resolves with false where that fails. */
async function clear(page: Page, url: string): Promise<boolean> {
  const context = page.context();
  for (const name of ['popup', 'console', 'request'] as const) page.removeAllListeners(name);
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearPermissions();
    await page.setViewportSize(viewport);
    await page.evaluate(() => sessionStorage.clear());
    // With the app away nothing writes into storage any more.
    await page.goto('about:blank');
    const others = context.pages().filter((other) => other !== page);
    await Promise.all(others.map(closeWindow));
    const browser = await context.newCDPSession(page);
    const { origin } = new URL(url);
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await browser.detach();
    return true;
  } catch {
    return false;
  }
}
