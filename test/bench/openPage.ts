import type { Browser, CDPSession } from 'playwright';
import type { Quantity } from './measure';
import type { Times } from './page/main';
import { narrowingKey } from './sizes';

/** One fresh page, with nothing shown yet. */
export interface BenchPage {
  cdp: CDPSession;
  /** Shows the screen, or presses a key, and resolves with how long it took. */
  perform(quantity: Quantity): Promise<Times>;
  /** Resolves when the page has nothing left to do. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const keys: Record<Quantity, string | null> = {
  ready: null,
  narrow: narrowingKey,
  clear: 'Backspace',
  ask: 'Enter',
  confirm: 'Enter',
};

export async function openPage(browser: Browser, url: string): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1_000, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
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
