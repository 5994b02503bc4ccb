import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, connect, disconnect, region } from '../screen';
import { setupApp } from '../setupApp';
import type { App } from '../startApp';
import { home, manageParagon, work } from './accounts';
import {
  agreedUse,
  close,
  field,
  findUse,
  first,
  manage,
  save,
  second,
  toggle,
  type Use,
} from './manageScreen';

const open = setupApp(manageParagon);
let app: App;

async function openApp(search = ''): Promise<void> {
  app = await open(`?manageable${search}`);
  await region(app, 'Google Drive').waitFor();
}

/** Every second answer to a change is late, or a failure, by turns. */
async function troubleAnswers(): Promise<void> {
  let count = 0;
  await app.page.route(/\/sdk\/(credentials|workflows)\//, async (route) => {
    if (route.request().method() === 'OPTIONS') return route.continue();
    count += 1;
    if (count % 4 === 2) return route.fulfill({ status: 500, json: { message: 'Not now.' } });
    if (count % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 300));
    return route.continue();
  });
}

/** Waits until a switch has come to rest, and tells what it shows. */
async function restOf(one: Locator): Promise<boolean> {
  await expect.poll(() => one.getAttribute('aria-disabled')).toBeNull();
  return one.isChecked();
}

/** Saves again and again until it is done, as a person does. Returns how often that took. */
async function insist(dialog: Locator, value: string): Promise<number> {
  await field(dialog, 'folder').fill(value);
  for (let times = 1; ; times += 1) {
    await button(dialog, 'Save').click();
    const end = dialog
      .getByText('Saved.')
      .or(dialog.getByRole('region', { name: 'Settings' }).getByRole('alert'));
    await expect.poll(() => button(dialog, 'Saving…').count()).toBe(0);
    await end.first().waitFor();
    if ((await dialog.getByText('Saved.').count()) > 0) return times;
  }
}

describe('in the dialog Manage', () => {
  it('twenty switches and saves on two accounts, with every second answer late or failing, are all kept', async () => {
    await openApp();
    // A workflow that needs an answer cannot be switched on before.
    for (const label of [work, home]) {
      const dialog = await manage(app, label);
      await field(dialog, 'note of workflow 1').fill('looms');
      await toggle(dialog, second).click();
      await button(dialog, 'Save Watch Shared Folders').waitFor({ state: 'detached' });
      await expect.poll(() => findUse(app, label).on).toEqual([true, true]);
      await close(dialog);
    }
    await troubleAnswers();
    let made = 0;
    const told: Record<string, Use> = {};
    for (let round = 0; made < 20; round += 1) {
      // What is on its way for this account goes on while the dialog of the other one is open.
      const [label, other] = round % 2 === 0 ? [work, home] : [home, work];
      const left = await manage(app, label);
      await toggle(left, first).click();
      await toggle(left, second).click();
      await close(left);
      const dialog = await manage(app, other);
      await toggle(dialog, first).click();
      const saves = await insist(dialog, `${other} ${round}`);
      await toggle(dialog, second).click();
      told[other] = {
        settings: { folder: `${other} ${round}` },
        on: [await restOf(toggle(dialog, first)), await restOf(toggle(dialog, second))],
      };
      await close(dialog);
      const again = await manage(app, label);
      told[label] = {
        settings: told[label]?.settings ?? {},
        on: [await restOf(toggle(again, first)), await restOf(toggle(again, second))],
      };
      await close(again);
      made += 4 + saves;
    }
    expect(await agreedUse(app, work)).toEqual(told[work]);
    expect(await agreedUse(app, home)).toEqual(told[home]);
  });

  it('one account’s changes never touch the other’s, over a reload, a replace and a disconnect', async () => {
    await openApp();
    const untouched = await agreedUse(app, home);
    let dialog = await manage(app, work);
    await save(dialog, 'folder', 'Engines');
    await toggle(dialog, first).click();
    expect(await restOf(toggle(dialog, first))).toBe(false);
    await close(dialog);
    const changed = { settings: { folder: 'Engines' }, on: [false, false] };
    expect(await agreedUse(app, work)).toEqual(changed);
    expect(await agreedUse(app, home)).toEqual(untouched);

    await app.page.reload();
    await region(app, 'Google Drive').waitFor();
    expect(await agreedUse(app, work)).toEqual(changed);
    expect(await agreedUse(app, home)).toEqual(untouched);

    await connect(button(region(app, 'Google Drive'), `Replace ${home}`), home);
    await button(region(app, 'Google Drive'), `Replace ${home}`).waitFor();
    expect(await agreedUse(app, work)).toEqual(changed);
    expect(await agreedUse(app, home)).toEqual(untouched);

    dialog = await manage(app, home);
    await save(dialog, 'label', 'Looms');
    await close(dialog);
    expect(await agreedUse(app, work)).toEqual(changed);

    await disconnect(region(app, 'Google Drive'), home);
    await button(region(app, 'Google Drive'), `Manage ${home}`).waitFor({ state: 'detached' });
    expect(await agreedUse(app, work)).toEqual(changed);
  });

  it('closing loses nothing that was saved, and asks before it loses what was not', async () => {
    await openApp();
    let dialog = await manage(app, work);
    await save(dialog, 'folder', 'Engines');
    await field(dialog, 'label').fill('half a thou');
    await app.page.keyboard.press('Escape');
    await dialog.getByText('There are changes that are not saved.').waitFor();
    await button(dialog, 'Go on').click();
    expect(await field(dialog, 'label').inputValue()).toBe('half a thou');
    await button(dialog, 'Close').click();
    await button(dialog.locator('[data-slot="manage"] > .pc-dialog-actions'), 'Discard').click();
    await dialog.waitFor({ state: 'detached' });
    dialog = await manage(app, work);
    expect(await field(dialog, 'folder').inputValue()).toBe('Engines');
    expect(await field(dialog, 'label').inputValue()).toBe('');
    await close(dialog);
  });

  it.each([
    [work, 'Reconnect', 'Reconnect this account to change its settings.'],
    [home, 'Finish setting up', 'Finish setting up this account to change its settings.'],
  ])(
    'an account that does not work (%s) can be looked at, and has the button %s',
    async (label, way, words) => {
      await openApp();
      const dialog = await manage(app, label, 'Slack');
      await dialog.getByText(words).waitFor();
      await expect.poll(() => field(dialog, 'folder').isEditable()).toBe(false);
      const on = await toggle(dialog, 'Post Notifications').isChecked();
      // A person can click all the same.
      await toggle(dialog, 'Post Notifications').click({ force: true });
      expect(await toggle(dialog, 'Post Notifications').isChecked()).toBe(on);
      expect(await button(dialog, 'Save').count()).toBe(0);
      const popup = app.page.waitForEvent('popup');
      await button(dialog, way).click();
      await popup;
    },
  );

  it('a person who may only look is told so, and cannot go on changing', async () => {
    await openApp('&readonly');
    const before = findUse(app, work);
    const dialog = await manage(app, work);
    await field(dialog, 'folder').fill('Engines');
    await button(dialog, 'Save').click();
    await dialog.getByRole('alert').getByText('You may not').waitFor();
    await expect.poll(() => field(dialog, 'folder').isEditable()).toBe(false);
    expect(await button(dialog, 'Save').count()).toBe(0);
    await toggle(dialog, first).click();
    await dialog.getByRole('region', { name: 'Workflows' }).getByRole('alert').waitFor();
    expect(await toggle(dialog, first).isChecked()).toBe(true);
    expect(findUse(app, work)).toEqual(before);
  });

  it('everything is done with the keyboard alone, and the focus comes back to the row', async () => {
    await openApp();
    const { page } = app;
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        const label = element?.labels?.[0]?.textContent;
        return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    async function tabTo(name: string): Promise<void> {
      for (let count = 0; (await focused()) !== name; count += 1) {
        if (count > 30) throw new Error(`Tab does not reach "${name}".`);
        await page.keyboard.press('Tab');
      }
    }
    await button(region(app, 'Google Drive'), `Manage ${work}`).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Manage ${work}` });
    await toggle(dialog, first).waitFor();
    await tabTo('folder of the account');
    await page.keyboard.type('Engines');
    await tabTo('Save');
    await page.keyboard.press('Enter');
    await dialog.getByText('Saved.').waitFor();
    await tabTo(first);
    await page.keyboard.press('Space');
    await expect
      .poll(() => findUse(app, work))
      .toEqual({
        settings: { folder: 'Engines' },
        on: [false, false],
      });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe(`Manage ${work}`);
  });
});
