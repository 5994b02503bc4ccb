import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import type { LocalParagon } from '../../src/local-paragon/types';
import { chromiumArgs, findChromium } from '../tools/chromium';

/** A page with the kit on the real SDK, the local Paragon behind it, and what the page said on its console. */
export interface App {
  page: Page;
  paragon: LocalParagon;
  /** Warnings, errors and uncaught rejections of the page, as they come. */
  complaints: string[];
}

/** Serves the test app and opens it in Chromium. */
export interface AppServer {
  paragon: LocalParagon;
  url: string;
  browser: Browser;
  open(search?: string, prepare?: (page: Page) => Promise<void>): Promise<App>;
  close(): Promise<void>;
}

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export async function startApp(): Promise<AppServer> {
  const paragon = createLocalParagon();
  const server: ViteDevServer = await createServer({
    configFile: path('../../vite.config.ts'),
    root: path('./page'),
    // Servers of files that run side by side share nothing.
    cacheDir: path(`../../node_modules/.vite-e2e-${process.env.VITEST_POOL_ID ?? 0}`),
    // A file saved meanwhile must not reload the page.
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [path('../..')] } },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configureServer: ({ middlewares }) => void middlewares.use(paragon.handle),
      },
    ],
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND'],
    // The browser's own blocker is part of what is tested.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
  });

  async function open(
    search = '',
    prepare: (page: Page) => Promise<void> = async () => undefined,
  ): Promise<App> {
    paragon.reset();
    const context = await browser.newContext();
    const page = await context.newPage();
    await prepare(page);
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isComplaint = ['warning', 'error'].includes(message.type());
      if (isComplaint) complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
    await page.goto(`${url}${search}`);
    return { page, paragon, complaints };
  }

  return {
    paragon,
    url,
    browser,
    open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
