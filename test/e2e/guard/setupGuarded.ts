import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPage } from '../../tools/openPage';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import type { App } from '../startApp';
import type {} from './guardFirst/main';
import type {} from './showApp';
import { type Hostile, startHostile } from './startHostile';

/** Where the SDK of the page comes from. */
export type Source = 'guardFirst' | 'kitLoads' | 'sdkFirst';

/** A page with the SDK, and what attacks it. */
export interface Guarded extends Omit<App, 'openTab'> {
  /** The hostile page's address. */
  hostile: string;
  /** Waits for a whole attack to arrive, and takes down what came of it. */
  attack(name: string, act: () => Promise<unknown>): Promise<Figures>;
}

export interface Figures {
  sent: number;
  /** How many came past the SDK. */
  reached: number;
  obeyed: number;
}

/** Returns what opens such a page; the figures of all attacks are printed at the end. */
export function setupGuarded(): (source: Source, search?: string) => Promise<Guarded> {
  const all: Record<string, Figures> = {};
  let server: TestBrowser;
  let hostile: Hostile;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    [server, hostile] = await Promise.all([startBrowser(), startHostile()]);
  });
  afterEach(() => close?.());
  afterAll(async () => {
    hostile.close();
    await server.close();
    console.table(all);
  });

  return async (source, search = '') => {
    const { paragon } = server;
    paragon.reset();
    const opened = await openPage(server, {
      path: `e2e/guard/${source}/${search}`,
      // The SDK's frame begins at Paragon's own host; were that to fail at once, the local address could be lost.
      prepare: (blank) => blank.route('https://connect.useparagon.com/**', () => undefined),
    });
    const { page } = opened;
    close = opened.close;
    await page.getByRole('region', { name: 'Slack', exact: true }).waitFor();

    async function attack(name: string, act: () => Promise<unknown>): Promise<Figures> {
      const over = page.evaluate(() => {
        const { reached, obeyed } = window.hostile;
        return new Promise<Figures>((resolve) => {
          window.addEventListener('message', function hear({ data }) {
            if (!Object(data).attacked) return;
            window.removeEventListener('message', hear);
            const now = window.hostile;
            resolve({
              sent: data.attacked,
              reached: now.reached - reached,
              obeyed: now.obeyed - obeyed,
            });
          });
        });
      });
      await act();
      const figures = await over;
      all[name] = figures;
      return figures;
    }

    return { ...opened, paragon, hostile: hostile.url, attack };
  };
}
