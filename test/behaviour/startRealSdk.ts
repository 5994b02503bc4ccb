import { openPage } from '../tools/openPage';
import { startBrowser } from '../tools/startBrowser';
import { createRealWorld } from './createRealWorld';
import type { World } from './World';

/** Serves a page with the real SDK and opens it in Chromium once for each behaviour. */
export async function startRealSdk(): Promise<{
  run(behaviour: (world: World) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}> {
  // The fake plays this style: the SDK asks for the outcome.
  const server = await startBrowser({ callbackStyle: 'session' });

  return {
    async run(behaviour) {
      server.paragon.reset();
      const { page, close } = await openPage(server, { path: 'behaviour/page/' });
      try {
        await behaviour(createRealWorld(server.paragon, page));
      } finally {
        await close();
      }
    },
    close: server.close,
  };
}
