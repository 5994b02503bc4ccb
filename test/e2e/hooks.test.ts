import { expect, it } from 'vitest';
import { button, connect, region } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

const ada = 'ada@work.example';
const king = 'ada.king@example.org';

it('sends requests and triggers workflows as the account that was named', async () => {
  app = await open('?ui=hooks');
  const drive = region(app, 'Google Drive');
  await connect(button(drive, 'Connect Google Drive'), ada);
  await button(drive, `Replace ${ada}`).waitFor();
  await connect(button(drive, 'Connect another Google Drive account'), king);
  const row = drive.getByRole('listitem').filter({ hasText: king });
  await row.waitFor();
  for (const label of [king, ada]) {
    await button(drive, `Ask as ${label}`).click();
    await button(drive, `Run workflow as ${label}`).click();
  }
  const ids = await drive
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-credential-id')));
  await expect
    .poll(() => app.paragon.getState().calls.map(({ kind, credentialId }) => [kind, credentialId]))
    .toEqual([
      ['request', ids[1]],
      ['workflow', ids[1]],
      ['request', ids[0]],
      ['workflow', ids[0]],
    ]);
  await row.locator('pre').filter({ hasText: king }).first().waitFor();
  expect(app.complaints).toEqual([]);
});
