import { type Browser, type BrowserContext, chromium } from 'playwright';
import type { LocalParagonOptions } from '../../src/local-paragon/types';
import { testChromium } from './chromium';
import { type ServedPages, servePages } from './servePages';

/** The built pages, a local Paragon behind them, and contexts of a Chromium, all of them a test file's own. */
export interface TestBrowser extends ServedPages {
  newContext(): Promise<BrowserContext>;
}

let shared: Promise<Browser> | undefined;

/**
 * One Chromium for the files that a worker runs, which ends with the worker. It is a child of this process: through a
 * server for all workers, each command would cross one process more.
 */
function shareChromium(): Promise<Browser> {
  shared ??= chromium.launch(testChromium());
  return shared;
}

/** Serves the pages, and opens contexts in the worker's Chromium, unless the file brings one of its own. */
export async function startBrowser(
  options?: LocalParagonOptions,
  own?: Browser,
): Promise<TestBrowser> {
  const pages = await servePages(options);
  const browser = own ?? (await shareChromium());
  const contexts: BrowserContext[] = [];
  return {
    ...pages,
    async newContext() {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      contexts.push(context);
      return context;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await pages.close();
    },
  };
}
