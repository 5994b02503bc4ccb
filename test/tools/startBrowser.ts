import { type Browser, chromium } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { inject } from 'vitest';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import type { LocalParagon, LocalParagonOptions } from '../../src/local-paragon/types';
import type {} from './buildPages';
import type {} from './startChromium';

/** A Chromium, the built pages and a local Paragon behind them, all of them a test file's own. */
export interface TestBrowser {
  browser: Browser;
  paragon: LocalParagon;
  /** Where the pages are served, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Connects to the run's Chromium, unless the file brings one of its own. */
export async function startBrowser(
  options?: LocalParagonOptions,
  own?: Browser,
): Promise<TestBrowser> {
  const paragon = createLocalParagon(options);
  const server: PreviewServer = await preview({
    configFile: false,
    build: { outDir: inject('pages') },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configurePreviewServer: ({ middlewares }) => void middlewares.use(paragon.handle),
      },
    ],
  });
  const browser = own ?? (await chromium.connect(inject('chromium')));
  return {
    browser,
    paragon,
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
