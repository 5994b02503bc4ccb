import { describe, expect, it } from 'vitest';
import { accountIds, complaints, connect, disconnect, miss, see } from './screen';
import { setupEngine } from './setupEngine';
import { engineNames } from './startEngine';

const ada = 'ada@work.example';
const king = 'ada.king@example.org';
const team = 'analytics@work.example';

describe.each(engineNames)('%s', (name) => {
  const open = setupEngine(name);

  it.each(['message', 'session', 'both'] as const)(
    'connects two accounts, replaces one, disconnects the other (callback by %s)',
    async (style) => {
      const app = await open();
      const { tab, paragon } = app;
      paragon.settings.callbackStyle = style;
      await connect(app, 'Connect Google Drive', 'Google Drive', ada);
      await see(tab, 'button', `Disconnect ${ada}`, 'Google Drive');
      const [first] = await accountIds(app, 'googledrive');

      await connect(app, 'Connect another Google Drive account', 'Google Drive', king);
      await see(tab, 'button', `Disconnect ${king}`, 'Google Drive');
      const both = await accountIds(app, 'googledrive');
      expect(both).toHaveLength(2);

      await connect(app, `Replace ${king}`, 'Google Drive', team);
      await see(tab, 'button', `Disconnect ${team}`, 'Google Drive');
      expect(await accountIds(app, 'googledrive')).toEqual(both);

      await disconnect(app, ada, 'Google Drive');
      await miss(tab, 'button', `Disconnect ${ada}`, 'Google Drive');
      const left = both.filter((id) => id !== first);
      await expect.poll(() => accountIds(app, 'googledrive')).toEqual(left);
      expect(await complaints(app)).toEqual([]);
    },
  );
});
