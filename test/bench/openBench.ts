import { type Browser, chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../tools/chromium';
import { type BuiltPage, buildPage } from './buildPage';
import { type BenchPage, openPage } from './openPage';
import { type Answers, recordAnswers } from './recordAnswers';
import type { Screen } from './screens';
import { servePage } from './servePage';
import type { Size } from './sizes';

/** A Chromium, and the pages that it measures. */
export interface BenchBrowser {
  browser: Browser;
  built: BuiltPage;
  open(screen: Screen, size: Size): Promise<BenchPage>;
  close(): Promise<void>;
}

interface OpenOptions {
  sizes: readonly Size[];
  minify: boolean;
}

export async function openBench({ sizes, minify }: OpenOptions): Promise<BenchBrowser> {
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
  const built = await buildPage({ minify });
  const answers = new Map<Size, Answers>();
  for (const size of sizes) answers.set(size, await recordAnswers(size));
  const { url, close } = await servePage(built.folder, answers);
  return {
    browser,
    built,
    open: (screen, size) => openPage(browser, `${url}?screen=${screen}&size=${size}`),
    async close() {
      await browser.close();
      await close();
      built.remove();
    },
  };
}
