import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, findChromium } from '../tools/chromium';
import { type BuiltPage, buildPage } from './buildPage';
import type { Quantity } from './measure';
import type { Times } from './page/main';
import { type Answers, recordAnswers } from './recordAnswers';
import type { Screen } from './screens';
import { narrowingKey, type Size } from './sizes';

/** A Chromium, and the pages that it measures. */
export interface BenchBrowser {
  browser: Browser;
  built: BuiltPage;
  open(screen: Screen, size: Size): Promise<BenchPage>;
  close(): Promise<void>;
}

/** One fresh page, with nothing shown yet. */
export interface BenchPage {
  cdp: CDPSession;
  /** Shows the screen, or presses a key, and resolves with how long it took. */
  perform(quantity: Quantity): Promise<Times>;
  /** Resolves when the page has nothing left to do. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions {
  sizes: readonly Size[];
  minify: boolean;
}

export async function openBench({ sizes, minify }: OpenOptions): Promise<BenchBrowser> {
  const built = await buildPage({ minify });
  const answers = new Map<Size, Answers>();
  for (const size of sizes) answers.set(size, await recordAnswers(size));
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: built.folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    plugins: [
      {
        name: 'answers-of-paragon',
        configurePreviewServer({ middlewares }) {
          middlewares.use('/answers', (req, res, next) => {
            const [, size, name] = req.url?.split('/') ?? [];
            const body = answers.get(size as Size)?.[name as keyof Answers];
            if (body) res.end(body);
            else next();
          });
          // The SDK's hidden frame, of another origin than the page.
          middlewares.use('/ui', (_, res) => {
            res.setHeader('Content-Type', 'text/html');
            res.end('<!doctype html><title>Nothing</title>');
          });
        },
      },
    ],
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...chromiumArgs,
      '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND',
      // A frame is painted when there is one, and not with the next tick of a pretended screen.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return {
    browser,
    built,
    open: (screen, size) => openPage(browser, `${url}?screen=${screen}&size=${size}`),
    async close() {
      await browser.close();
      await server.close();
      built.remove();
    },
  };
}

const keys: Record<Quantity, string | null> = {
  ready: null,
  narrow: narrowingKey,
  clear: 'Backspace',
  ask: 'Enter',
  confirm: 'Enter',
};

async function openPage(browser: Browser, url: string): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1_000, height: 800 },
    reducedMotion: 'reduce',
  });
  const page: Page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  return {
    cdp: await context.newCDPSession(page),
    async perform(quantity) {
      await page.evaluate((name) => window.bench.begin(name), quantity);
      const key = keys[quantity];
      if (key) await page.keyboard.press(key);
      return page.evaluate(() => window.bench.result());
    },
    rest: () => page.evaluate(() => window.bench.rest()),
    async close() {
      await context.close();
      // What complains does not do what is measured.
      if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join('\n')}`);
    },
  };
}
