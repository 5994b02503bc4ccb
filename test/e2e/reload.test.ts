import { expect, it } from 'vitest';
import { accountIds, button, finish, openWindow, region } from './screen';
import { setupApp } from './setupApp';

const open = setupApp();

it.each(['message', 'session', 'both'] as const)(
  'shows the account of a window that a reload of the page has left open (callback by %s)',
  async (style) => {
    const app = await open();
    app.paragon.settings.callbackStyle = style;
    const connect = button(region(app, 'Google Drive'), 'Connect Google Drive');
    const popup = await openWindow(connect);
    await button(popup, 'Allow').waitFor();
    await app.page.reload();
    await connect.waitFor();
    await finish(popup, 'Allow');
    await expect.poll(() => accountIds(app, 'googledrive')).toHaveLength(1);
    expect(app.complaints).toEqual([]);
  },
);
