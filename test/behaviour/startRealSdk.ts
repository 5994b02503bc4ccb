import { createPages } from '../tools/createPages';
import { startBrowser, type TestBrowser } from '../tools/startBrowser';
import { createRealWorld } from './createRealWorld';
import type { Behaviour } from './World';

/** Where behaviours of one catalogue run, one after another. */
interface Stage {
  server: TestBrowser;
  openPage: ReturnType<typeof createPages>;
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
    const stage = startBrowser(options).then((server) => ({
      server,
      openPage: createPages(server),
    }));
    stages.set(catalogue, stage);
    return stage;
  }

  return {
    async run({ catalogue, run }) {
      const { server, openPage } = await findStage(catalogue);
      const { paragon, url } = server;
      paragon.reset();
      const { page, close, discard } = await openPage({});
      const world = createRealWorld(paragon, page);
      try {
        await page.goto(`${url}behaviour/page/`);
        await run(world);
      } finally {
        // A clock that stood in for the browser's own stays.
        await (world.hasClock() ? discard() : close());
      }
    },
    async close() {
      for (const stage of stages.values()) await (await stage).server.close();
    },
  };
}
