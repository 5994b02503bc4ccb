import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';
import type { LocalParagonOptions } from '../../src/local-paragon/types';
import { type ServedPages, servePages } from './servePages';
import type {} from './startChromium';

/** A Chromium, the built pages and a local Paragon behind them, all of them a test file's own. */
export interface TestBrowser extends ServedPages {
  browser: Browser;
}

/** Connects to the run's Chromium, unless the file brings one of its own. */
export async function startBrowser(
  options?: LocalParagonOptions,
  own?: Browser,
): Promise<TestBrowser> {
  const pages = await servePages(options);
  const browser = own ?? (await chromium.connect(inject('chromium')));
  return {
    ...pages,
    browser,
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}
