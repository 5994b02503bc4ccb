import { afterAll, afterEach, beforeAll } from 'vitest';
import type { LocalParagonOptions } from '../../src/local-paragon/types';
import { type App, type AppServer, startApp } from './startApp';

/** Serves the test app while the file runs, and returns what opens it: each test has a page of its own. */
export function setupApp(options?: LocalParagonOptions): AppServer['open'] {
  let server: AppServer;
  let app: App | undefined;
  beforeAll(async () => {
    server = await startApp(options);
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  afterAll(() => server.close());
  return async (...parameters) => {
    app = await server.open(...parameters);
    return app;
  };
}
