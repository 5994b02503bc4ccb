import type { Page } from 'playwright';
import type { LocalParagon, LocalParagonOptions } from '../../src/local-paragon/types';
import { createPages } from '../tools/createPages';
import type { OpenPage } from '../tools/openPage';
import { startBrowser } from '../tools/startBrowser';

/** A page with the kit on the real SDK, and the local Paragon behind it. */
export interface App extends OpenPage {
  paragon: LocalParagon;
  /** The same once more, in another tab of the same browser, whose complaints are in the same list. */
  openTab(): Promise<App>;
}

/** Serves the test app and opens it in Chromium. */
export interface AppServer {
  paragon: LocalParagon;
  /** `prepare` runs before the page has an address, and after the local Paragon was reset. */
  open(search?: string, prepare?: (page: Page) => Promise<unknown>): Promise<App>;
  close(): Promise<void>;
}

export async function startApp(options?: LocalParagonOptions): Promise<AppServer> {
  const server = await startBrowser(options);
  const { paragon, url, close } = server;
  const openPage = createPages(server);
  return {
    paragon,
    async open(search = '', prepare) {
      paragon.reset();
      const path = `e2e/page/${search}`;
      const opened = await openPage({ path, prepare });
      const app: App = {
        ...opened,
        paragon,
        async openTab() {
          const page = await opened.page.context().newPage();
          await page.goto(url + path);
          return { ...app, page };
        },
      };
      return app;
    },
    close,
  };
}
