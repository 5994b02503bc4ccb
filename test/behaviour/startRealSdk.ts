import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import { chromiumArgs, findChromium } from '../tools/chromium';
import { createRealWorld } from './createRealWorld';
import type { World } from './World';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Serves a page with the real SDK and opens it in Chromium once for each behaviour. */
export async function startRealSdk(): Promise<{
  run(behaviour: (world: World) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}> {
  // The fake plays this style: the SDK asks for the outcome.
  const paragon = createLocalParagon({ callbackStyle: 'session' });
  const server = await createServer({
    configFile: path('../../vite.config.ts'),
    root: path('./page'),
    cacheDir: path('../../node_modules/.vite-behaviour'),
    server: {
      host: '127.0.0.1',
      port: 0,
      fs: { allow: [path('../..')] },
      // A file that is saved meanwhile must not reload a page midway.
      hmr: false,
      watch: null,
    },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configureServer: ({ middlewares }) => void middlewares.use(paragon.handle),
      },
    ],
  });
  await server.listen();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND'],
  });

  const context = await browser.newContext();

  return {
    async run(behaviour) {
      paragon.reset();
      const page = await context.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      try {
        await behaviour(createRealWorld(paragon, page));
      } finally {
        await Promise.all(context.pages().map((open) => open.close()));
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
