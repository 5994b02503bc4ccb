import { type OpenPage, openPage } from '../../tools/openPage';
import type { TestBrowser } from '../../tools/startBrowser';

/** A browser of its own, as it were, with one tab in it. */
export interface Room extends OpenPage {
  /** What the page's `getToken` answers. */
  getToken(): Promise<string>;
}

export async function createRoom(server: TestBrowser, hurried: boolean): Promise<Room> {
  const getToken: Room['getToken'] = () => Promise.reject(new Error('Nobody is there.'));
  const opened = await openPage(server, {
    async prepare(page) {
      if (hurried) await page.context().clock.install();
      await page.context().exposeFunction('getToken', () => room.getToken());
    },
  });
  const room: Room = { ...opened, getToken };
  return room;
}
