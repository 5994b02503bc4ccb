import { openPage } from '../tools/openPage';
import { startBrowser, type TestBrowser } from '../tools/startBrowser';
import { createRealWorld } from './createRealWorld';
import type { Behaviour } from './World';

/** Serves a page with the real SDK and opens it in Chromium once for each behaviour. */
export async function startRealSdk(): Promise<{
  run(behaviour: Behaviour): Promise<void>;
  close(): Promise<void>;
}> {
  // The fake plays this style: the SDK asks for the outcome.
  const callbackStyle = 'session';
  const first = await startBrowser({ callbackStyle });
  const started = new Map<Behaviour['catalogue'], Promise<TestBrowser>>();

  /** Each catalogue has a local Paragon of its own. */
  function findServer(catalogue: Behaviour['catalogue']): Promise<TestBrowser> {
    const known = started.get(catalogue);
    if (known) return known;
    const server = startBrowser({ callbackStyle, catalogue });
    started.set(catalogue, server);
    return server;
  }

  return {
    async run({ catalogue, run }) {
      const server = catalogue ? await findServer(catalogue) : first;
      server.paragon.reset();
      const { page, close } = await openPage(server, { path: 'behaviour/page/' });
      try {
        await run(createRealWorld(server.paragon, page));
      } finally {
        await close();
      }
    },
    async close() {
      for (const server of started.values()) await (await server).close();
      await first.close();
    },
  };
}
