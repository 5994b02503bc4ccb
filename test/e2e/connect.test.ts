import { afterEach, describe, expect, it } from 'vitest';
import { accountIds, button, connect, disconnect, region, serverAccounts } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

afterEach(() => expect(app.complaints).toEqual([]));

const ada = 'ada@work.example';
const king = 'ada.king@example.org';
const team = 'analytics@work.example';

describe.each(['message', 'session', 'both'] as const)('with a callback by %s', (style) => {
  it('connects two accounts, replaces one, disconnects the other; the list is true after each step', async () => {
    app = await open();
    app.paragon.settings.callbackStyle = style;
    const drive = region(app, 'Google Drive');
    await drive.waitFor();
    expect(await accountIds(app, 'googledrive')).toEqual([]);

    await connect(button(drive, 'Connect Google Drive'), ada);
    await button(drive, `Disconnect ${ada}`).waitFor();
    const [first] = await accountIds(app, 'googledrive');

    await connect(button(drive, 'Connect another Google Drive account'), king);
    await button(drive, `Disconnect ${king}`).waitFor();
    const both = await accountIds(app, 'googledrive');
    expect(both).toHaveLength(2);
    const second = both.find((id) => id !== first);
    const before = serverAccounts(app, 'googledrive').find(({ id }) => id === second);

    await connect(button(drive, `Replace ${king}`), team);
    await button(drive, `Disconnect ${team}`).waitFor();
    expect(await accountIds(app, 'googledrive')).toEqual(both);
    const after = serverAccounts(app, 'googledrive').find(({ id }) => id === second);
    expect(after?.providerId).not.toBe(before?.providerId);
    expect(after?.configurations).toEqual(before?.configurations);

    await disconnect(drive, ada);
    await button(drive, `Disconnect ${ada}`).waitFor({ state: 'detached' });
    await expect.poll(() => accountIds(app, 'googledrive')).toEqual([second]);
  });
});
