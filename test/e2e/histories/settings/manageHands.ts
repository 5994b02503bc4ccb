import { attempt, click, slot } from '../hands';
import type { World } from '../World';

/** Opens the dialog of an account, where nothing stands before its row. Waits for its code so many milliseconds. */
export async function openManage(
  world: World,
  credentialId: string,
  patience = 2_000,
): Promise<boolean> {
  const row = world.page.locator(`[data-slot="account"][data-credential-id="${credentialId}"]`);
  const isClicked = await click(row.locator('[data-slot="account-manage"]'));
  const title = slot(world, 'manage-title');
  return isClicked && (await attempt(() => title.waitFor({ timeout: patience })));
}

/** Types into a field of the settings, and saves. */
export async function typeInto(world: World, field: number, value: string): Promise<void> {
  const inputs = slot(world, 'account-settings').locator('[data-slot="field-input"]');
  await attempt(() => inputs.nth(field).fill(value, { timeout: 1_000 }));
  await click(slot(world, 'account-settings-save'));
}

/** Fills in what the workflow needs, and clicks its switch twice: the second click comes while the first is on its way. */
export async function switchAt(world: World, place: number, note: string): Promise<void> {
  const workflows = slot(world, 'account-workflow');
  const workflow = workflows.nth(place % Math.max(await workflows.count(), 1));
  await attempt(async () => {
    await workflow.locator('[data-slot="field-input"]').fill(note, { timeout: 1_000 });
    await workflow.getByRole('switch').dblclick({ timeout: 1_000 });
  });
}

/** Closes the dialog, and gives up what was not saved. */
export async function closeManage(world: World): Promise<void> {
  if (await click(slot(world, 'manage-close'))) await click(slot(world, 'manage-discard'));
}

/** What the dialog shows: the values of the settings, and the switches in their order. */
export async function readManage(world: World): Promise<{ values: string[]; on: boolean[] }> {
  const inputs = slot(world, 'account-settings').locator('[data-slot="field-input"]');
  const switches = slot(world, 'account-workflows').getByRole('switch');
  return {
    values: await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    on: await switches.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
  };
}
