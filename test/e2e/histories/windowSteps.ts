import fc from 'fast-check';
import type { Page } from 'playwright';
import { plainStep, type Steps, step } from '../../histories/Step';
import { closeWindow } from '../../tools/closeWindow';
import { button } from '../screen';
import { attempt } from './hands';
import type { World } from './World';

/** The newest window that is open. */
function current({ windows }: Pick<World, 'windows'>): Page | undefined {
  return windows.findLast((opened) => !opened.isClosed());
}

/** The person decides; whoever allows chooses among the accounts. */
export function decide(
  opened: Page,
  decision: 'Allow' | 'Deny',
  account: number,
): Promise<boolean> {
  return attempt(async () => {
    // A window that never gets to the provider has no such button.
    await button(opened, decision).waitFor({ timeout: 3_000 });
    const accounts = opened.locator('[name="account"]:not([value="another"])');
    if (decision === 'Allow') await accounts.nth(account % (await accounts.count())).check();
    const ended = Promise.race([opened.waitForEvent('close'), closeLast(opened)]);
    await button(opened, decision).click();
    await ended;
  });
}

/** A window that was cut off from the page cannot close itself. */
async function closeLast(opened: Page): Promise<void> {
  await opened.getByText('You can close this window.').waitFor();
  await closeWindow(opened);
}

/** The person consents. */
export const windowSteps: Steps<World> = [
  {
    weight: 10,
    arbitrary: step(
      fc.record({ account: fc.nat(2) }),
      (given) => `allow account ${given.account}`,
      async (world, given) => {
        const opened = current(world);
        const isDone = opened && (await decide(opened, 'Allow', given.account));
        if (isDone) world.consents.add(opened);
      },
    ),
  },
];

/** The person refuses, the browser blocks, or the provider says nothing. */
export const refusalSteps: Steps<World> = [
  {
    weight: 2,
    arbitrary: step(
      fc.record({ silent: fc.boolean() }),
      (given) => (given.silent ? 'deny without a word' : 'deny'),
      async (world, given) => {
        const opened = current(world);
        world.paragon.settings.silentDenial = given.silent;
        if (opened) await decide(opened, 'Deny', 0);
      },
    ),
  },
  {
    weight: 1,
    arbitrary: plainStep('close the window', async (world) => {
      const opened = current(world);
      if (opened) await closeWindow(opened);
    }),
  },
  {
    weight: 1,
    arbitrary: plainStep('the browser blocks the next window', ({ page }) =>
      page.evaluate(() => {
        const { open } = window;
        window.open = () => {
          window.open = open;
          return null;
        };
      }),
    ),
  },
];
