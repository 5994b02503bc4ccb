import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import type { LocalParagon } from '../../src/local-paragon/types';
import { chromiumArgs, findChromium } from '../tools/chromium';
import { createRealWorld } from './createRealWorld';
import type { World } from './World';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Serves a page with the real SDK and opens it in Chromium once for each behaviour, with a local Paragon of its own. */
export async function startRealSdk(): Promise<{
  run(behaviour: (world: World) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}> {
  const paragons: LocalParagon[] = [];
  const server = await createServer({
    configFile: path('../../vite.config.ts'),
    root: path('./page'),
    cacheDir: path('../../node_modules/.vite-behaviour'),
    server: { host: '127.0.0.1', port: 0, fs: { allow: [path('../..')] } },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configureServer: ({ middlewares }) =>
          void middlewares.use((req, res, next) => {
            const [, index] = /^\/_paragon-(\d+)\//.exec(req.url ?? '') ?? [];
            const paragon = index && paragons[Number(index)];
            if (paragon) paragon.handle(req, res, next);
            else next();
          }),
      },
    ],
  });
  await server.listen();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND'],
  });

  return {
    async run(behaviour) {
      const basePath = `/_paragon-${paragons.length}`;
      // The fake plays this style: the SDK asks for the outcome.
      const paragon = createLocalParagon({ basePath, callbackStyle: 'session' });
      paragons.push(paragon);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.resolvedUrls?.local[0]}?paragon=${basePath}`);
      try {
        await behaviour(createRealWorld(paragon, page));
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
