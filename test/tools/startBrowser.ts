import { type Browser, chromium } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import type { LocalParagon, LocalParagonOptions } from '../../src/local-paragon/types';
import { pagesFolder } from './buildPages';
import { chromiumArgs, findChromium } from './chromium';

/** A Chromium, the built pages and a local Paragon behind them, all of them a test file's own. */
export interface TestBrowser {
  browser: Browser;
  paragon: LocalParagon;
  /** Where the pages are served, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export async function startBrowser(options?: LocalParagonOptions): Promise<TestBrowser> {
  const paragon = createLocalParagon(options);
  const server: PreviewServer = await preview({
    configFile: false,
    build: { outDir: pagesFolder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configurePreviewServer: ({ middlewares }) => void middlewares.use(paragon.handle),
      },
    ],
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND'],
    // The browser's own blocker is part of what is tested.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
  });
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
