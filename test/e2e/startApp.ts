import type { Browser, BrowserContext, Page } from 'playwright';
import type { LocalParagon, LocalParagonOptions } from '../../src/local-paragon/types';
import { startBrowser } from '../tools/startBrowser';

/** A page with the kit on the real SDK, the local Paragon behind it, and what the page said on its console. */
export interface App {
  page: Page;
  paragon: LocalParagon;
  /** Warnings, errors and uncaught rejections of the page, as they come. */
  complaints: string[];
  /** The same once more, in another tab of the same browser. */
  openTab(): Promise<App>;
}

/** Serves the test app and opens it in Chromium. */
export interface AppServer {
  paragon: LocalParagon;
  url: string;
  browser: Browser;
  open(search?: string, prepare?: (page: Page) => Promise<unknown>): Promise<App>;
  close(): Promise<void>;
}

export async function startApp(
  shared?: Browser,
  options: LocalParagonOptions = {},
): Promise<AppServer> {
  const { paragon, browser, url, close } = await startBrowser(options, shared);

  async function openIn(
    context: BrowserContext,
    search: string,
    prepare: (page: Page) => Promise<unknown>,
  ): Promise<App> {
    const page = await context.newPage();
    await prepare(page);
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isComplaint = ['warning', 'error'].includes(message.type());
      if (isComplaint) complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
    await page.goto(`${url}e2e/page/${search}`);
    return { page, paragon, complaints, openTab: () => openIn(context, search, prepare) };
  }

  return {
    paragon,
    url,
    browser,
    async open(search = '', prepare = async () => undefined) {
      paragon.reset();
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      return openIn(context, search, prepare);
    },
    close,
  };
}
