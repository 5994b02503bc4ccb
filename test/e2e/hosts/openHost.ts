import type { Page } from 'playwright';
import { openPage } from '../../tools/openPage';
import { readStyles } from '../../tools/readStyles';
import { startBrowser } from '../../tools/startBrowser';
import type {} from './main';

/** A page of an app that the kit is a guest in. */
export interface Host {
  page: Page;
  complaints: string[];
  /** The kit's own style sheet. */
  kit: string;
  /** Puts these style sheets in the place of the last ones, in this order. */
  wear(...sheets: readonly string[]): Promise<void>;
  /** Brings a style sheet into the shadow root that the drop-in is in, if there is one. */
  wearWithin(sheet: string): Promise<void>;
  /** Shows the drop-in anew, and waits for its accounts. */
  show(...parameters: Parameters<Window['host']['show']>): Promise<void>;
  /** What has happened to what is the app's since the last call. */
  takeHappened(): Promise<string[]>;
  close(): Promise<void>;
}

/** The app's page without any rule of interest. */
const plain = `
  html { font-family: system-ui, sans-serif; }
  body { background: Canvas; color: CanvasText; }`;

export async function openHost(): Promise<Host> {
  const browser = await startBrowser();
  const kit = readStyles();
  const { page, complaints } = await openPage(browser, { path: 'e2e/hosts/' });
  return {
    page,
    complaints,
    kit,
    async wear(...sheets) {
      await page.evaluate(
        (texts) => {
          for (const style of document.querySelectorAll('style')) style.remove();
          for (const text of texts) {
            const style = document.createElement('style');
            style.textContent = text;
            document.head.append(style);
          }
        },
        [plain, ...sheets],
      );
    },
    wearWithin: (sheet) =>
      page.evaluate((text) => {
        for (const { shadowRoot } of document.querySelectorAll('#root *')) {
          const style = document.createElement('style');
          style.textContent = text;
          shadowRoot?.append(style);
        }
      }, sheet),
    async show(place, options) {
      await page.evaluate(([where, how]) => window.host.show(where, how), [
        place,
        options,
      ] as const);
      if ((options?.state ?? 'ready') === 'ready') {
        await page.locator('[data-slot="account"]').first().waitFor();
      }
    },
    takeHappened: () => page.evaluate(() => window.host.happened.splice(0)),
    close: () => browser.close(),
  };
}
