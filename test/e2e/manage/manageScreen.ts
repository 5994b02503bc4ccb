import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { button, region, serverAccounts } from '../screen';
import type { App } from '../startApp';
import { idOf } from './accounts';

export const first = 'Sync Files';
export const second = 'Watch Shared Folders';

/** Opens the dialog of an account by its button. */
export async function manage(app: App, label: string, name = 'Google Drive'): Promise<Locator> {
  await button(region(app, name), `Manage ${label}`).click();
  const dialog = app.page.getByRole('dialog', { name: `Manage ${label}` });
  await dialog.waitFor();
  return dialog;
}

export async function close(dialog: Locator): Promise<void> {
  await button(dialog, 'Close').click();
  await dialog.waitFor({ state: 'detached' });
}

export const field = (dialog: Locator, name: string): Locator =>
  dialog.getByRole('textbox', { name: new RegExp(`^${name}`) });

export const toggle = (dialog: Locator, name: string): Locator =>
  dialog.getByRole('switch', { name, exact: true });

/** Types into a field of the settings, saves, and waits until the kit says that it is saved. */
export async function save(dialog: Locator, name: string, value: string): Promise<void> {
  await field(dialog, name).fill(value);
  await button(dialog, 'Save').click();
  await dialog.getByText('Saved.').waitFor();
}

/** What an account is used for. */
export interface Use {
  settings: Record<string, unknown>;
  on: boolean[];
}

const workflowIds = [
  '98c4dffc-91f0-4075-a31f-deb3c49e2e7a',
  '7d63dd9d-0a98-4254-bf58-7c7955c5d7ff',
];

type Account = Pick<ReturnType<typeof serverAccounts>[number], 'id' | 'configurations'>;

function toUse(account: Account | undefined): Use {
  const held = account?.configurations.find(({ isDefault }) => isDefault);
  if (!held) throw new Error('The account has no default configuration.');
  return {
    settings: held.sharedSettings,
    on: workflowIds.map((id) => held.workflowSettings[id]?.enabled === true),
  };
}

/** What the server holds of an account. */
export function findUse(app: App, label: string): Use {
  return toUse(serverAccounts(app, 'googledrive').find(({ id }) => id === idOf(label)));
}

/** What an account is used for, where the screen, the SDK and the server agree on it. */
export async function agreedUse(app: App, label: string): Promise<Use> {
  const held = findUse(app, label);
  const sdk = await app.page.evaluate((credentialId) => {
    const user = window.app.sdk.getUser();
    const state = user.authenticated ? user.integrations.googledrive : undefined;
    return state?.allCredentials.find(({ id }) => id === credentialId);
  }, idOf(label));
  expect(toUse(sdk as unknown as Account)).toEqual(held);
  const dialog = await manage(app, label);
  const shown = {
    folder: await field(dialog, 'folder').inputValue(),
    label: await field(dialog, 'label').inputValue(),
    on: [await toggle(dialog, first).isChecked(), await toggle(dialog, second).isChecked()],
  };
  await close(dialog);
  const { folder = '', label: text = '' } = held.settings;
  expect(shown).toEqual({ folder, label: text, on: held.on });
  return held;
}
