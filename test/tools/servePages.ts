import { type Connect, type PreviewServer, preview } from 'vite';
import { inject } from 'vitest';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import type { LocalParagon, LocalParagonOptions } from '../../src/local-paragon/types';
import type {} from './buildPages';

/** The built pages, and a local Paragon behind them. */
export interface ServedPages {
  paragon: LocalParagon;
  /** Where the pages are served, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** What stands `before` the pages can answer in their place. */
export async function servePages(
  options?: LocalParagonOptions,
  before: Connect.NextHandleFunction[] = [],
): Promise<ServedPages> {
  const paragon = createLocalParagon(options);
  const server: PreviewServer = await preview({
    configFile: false,
    build: { outDir: inject('pages') },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    plugins: [
      {
        name: 'local-paragon-of-the-test',
        configurePreviewServer: ({ middlewares }) => {
          for (const handle of [...before, paragon.handle]) middlewares.use(handle);
        },
      },
    ],
  });
  return {
    paragon,
    url: server.resolvedUrls?.local[0] ?? '',
    close: () => server.close(),
  };
}
