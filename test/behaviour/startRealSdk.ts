import { closeWindow } from '../tools/closeWindow';
import { type OpenPage, openPage } from '../tools/openPage';
import { startBrowser, type TestBrowser } from '../tools/startBrowser';
import { createRealWorld } from './createRealWorld';
import type { Behaviour } from './World';

/** Where behaviours of one catalogue run, one after another. */
interface Stage {
  server: TestBrowser;
  /** The page of the last behaviour, if it can be as it was in the beginning. */
  spare?: OpenPage | undefined;
}

/** Serves a page with the real SDK, which is opened anew in Chromium for each behaviour. */
export async function startRealSdk(): Promise<{
  run(behaviour: Behaviour): Promise<void>;
  close(): Promise<void>;
}> {
  const stages = new Map<Behaviour['catalogue'], Promise<Stage>>();

  /** Each catalogue has a local Paragon of its own. */
  function findStage(catalogue: Behaviour['catalogue']): Promise<Stage> {
    const known = stages.get(catalogue);
    if (known) return known;
    // The fake plays this style: the SDK asks for the outcome.
    const options = { callbackStyle: 'session', ...(catalogue && { catalogue }) } as const;
    const stage = startBrowser(options).then((server) => ({ server }));
    stages.set(catalogue, stage);
    return stage;
  }

  return {
    async run({ catalogue, run }) {
      const stage = await findStage(catalogue);
      const { paragon, url } = stage.server;
      paragon.reset();
      const opened = stage.spare ?? (await openPage(stage.server, {}));
      stage.spare = undefined;
      const world = createRealWorld(paragon, opened.page);
      try {
        await opened.page.goto(`${url}behaviour/page/`);
        await run(world);
      } catch (thrown) {
        await opened.close();
        throw thrown;
      }
      // A clock that stood in for the browser's own stays.
      if (world.hasClock()) await opened.close();
      else stage.spare = await clear(opened, url);
    },
    async close() {
      for (const stage of stages.values()) await (await stage).server.close();
    },
  };
}

/** Leaves nothing behind of what was done on the page. A new one would take as long as many behaviours do. */
async function clear(opened: OpenPage, url: string): Promise<OpenPage> {
  const { page } = opened;
  const context = page.context();
  page.removeAllListeners('popup');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // With its last page away nothing writes into storage any more.
  await page.goto('about:blank');
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map(closeWindow),
  );
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'all',
  });
  await browser.detach();
  return opened;
}
