import { errors, type Locator } from 'playwright';
import type { World } from './World';

/** Does what can only be done in time, and tells whether it was: what goes away under the hand is let be. */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (thrown) {
    const isGone = thrown instanceof Error && /closed/.test(thrown.message);
    if (isGone || thrown instanceof errors.TimeoutError) return false;
    throw thrown;
  }
}

/** The parts of the drop-in with this name. */
export function slot({ page }: World, name: string): Locator {
  return page.locator(`[data-slot="${name}"]`);
}

/** Clicks one of the buttons, if there is one that can be clicked. */
export async function click(all: Locator, place = 0): Promise<boolean> {
  const buttons = all.and(all.page().locator(':not([aria-disabled="true"])'));
  const count = await buttons.count();
  if (count === 0 || (await isCovered(buttons.first()))) return false;
  return attempt(() => buttons.nth(place % count).click({ timeout: 5_000 }));
}

/** Whether the dialog of the install flow stands before it. */
function isCovered(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const layer = document.querySelector('[data-slot="install-flow-layer"]');
    return layer !== null && !layer.contains(element);
  });
}

/** Leaves the install flow, if there is one. An account that is connected stays, and its consent has no result. */
export async function leaveFlow(world: World): Promise<void> {
  const isLeft = await click(slot(world, 'install-flow-cancel'));
  const isKept = isLeft && (await click(slot(world, 'install-flow-keep')));
  const [consent] = world.consents;
  if (isKept && consent) world.consents.delete(consent);
}

/** Calls the client as an app does, twice in one task for a double click. */
export function call(
  { page }: World,
  times: number,
  method: 'install' | 'replace' | 'uninstall',
  parameter: object | string,
): Promise<void> {
  return page.evaluate(
    ([name, given, count]) => {
      const run = window.tab.client[name] as (variables: unknown) => Promise<object>;
      for (let turn = 0; turn < count; turn += 1) run(given).catch(() => undefined);
    },
    [method, parameter, times] as const,
  );
}

/** Does what may open a window, which is there before the next step. */
export async function opening(
  { page, windows }: World,
  action: () => Promise<unknown>,
): Promise<void> {
  const find = (): Promise<string | undefined> =>
    page.evaluate(() => window.tab.look().attempts.find(({ kind }) => kind !== 'uninstall')?.id);
  const before = { id: await find(), count: windows.length };
  await action();
  const id = await find();
  const isNew = id !== undefined && id !== before.id;
  if (isNew && windows.length === before.count) {
    await attempt(() => page.waitForEvent('popup', { timeout: 2_000 }));
  }
}

/** The id of an account that the kit shows, else one that nobody has. */
export async function shownId({ page }: World, place: number): Promise<string> {
  const ids = await page.evaluate(() =>
    Object.values(window.tab.look().kit).flatMap((accounts) => accounts.map(({ id }) => id)),
  );
  return ids[place % ids.length] ?? 'ffffffff-ffff-4fff-8fff-ffffffffffff';
}
