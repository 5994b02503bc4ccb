import type { Locator } from 'playwright';
import { button } from '../screen';
import type { App } from '../startApp';

/** What is answered in the dialog of an install flow. */
export interface Form {
  /** The account type to choose. */
  accountType?: string;
  /** What is typed before the consent, or instead of one, by label. */
  before?: Record<string, string>;
  /** What is typed after the consent. */
  after?: Record<string, string>;
}

export const dialogOf = ({ page }: App): Locator => page.getByRole('dialog');

/** Goes on in the dialog, after a failure as well. */
export const goOn = (app: App): Locator =>
  dialogOf(app).getByRole('button', { name: /^(Continue|Try again)$/ });

/** Answers what is asked up to the consent. */
export async function fillIn(app: App, { accountType, before }: Form): Promise<void> {
  if (accountType) {
    await dialogOf(app).getByRole('radio', { name: accountType, exact: true }).check();
    await goOn(app).click();
  }
  if (before) await type(app, before);
}

/** Answers what is asked after the consent, unless the attempt has come to its end before. */
export async function fillInAfter(app: App, { after }: Form, isOver: () => boolean): Promise<void> {
  const [label] = Object.keys(after ?? {});
  if (!after || !label) return;
  await fieldOf(app, label).waitFor();
  if (!isOver()) await type(app, after);
}

async function type(app: App, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await fieldOf(app, label).fill(value);
  await goOn(app).click();
}

function fieldOf(app: App, label: string): Locator {
  return dialogOf(app).getByLabel(label, { exact: true });
}

/** Leaves the flow, and the account that it has connected. */
export async function leave(app: App): Promise<void> {
  const dialog = dialogOf(app);
  await button(dialog, 'Cancel').click();
  const remove = button(dialog, 'Remove the account');
  const closed = dialog.waitFor({ state: 'detached' });
  await Promise.race([closed, remove.waitFor()]);
  if (await remove.isVisible()) await remove.click();
  await closed;
}
