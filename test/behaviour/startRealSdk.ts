import { startBrowser } from '../tools/startBrowser';
import { createRealWorld } from './createRealWorld';
import type { World } from './World';

/** Serves a page with the real SDK and opens it in Chromium once for each behaviour. */
export async function startRealSdk(): Promise<{
  run(behaviour: (world: World) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}> {
  // The fake plays this style: the SDK asks for the outcome.
  const { paragon, browser, url, close } = await startBrowser({ callbackStyle: 'session' });

  return {
    async run(behaviour) {
      paragon.reset();
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${url}behaviour/page/`);
      try {
        await behaviour(createRealWorld(paragon, page));
      } finally {
        await context.close();
      }
    },
    close,
  };
}
