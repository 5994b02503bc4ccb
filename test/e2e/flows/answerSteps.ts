import type { Locator, Page } from 'playwright';
import { button, finish, openWindow } from '../screen';
import type { Step } from './schemes';

/** Where a flow is left. */
export interface Place {
  dialog: Locator;
  /** The consent window, where the flow waits for it. */
  window?: Page | undefined;
}

/** Presses the button, and answers the steps for the account with this number. Stops at `until`, which it leaves open. */
export async function answerSteps(
  steps: readonly Step[],
  press: Locator,
  index: number,
  until: number = steps.length,
): Promise<Place> {
  const dialog = press.page().getByRole('dialog');
  let next: Locator | undefined = press;
  for (const [at, step] of steps.entries()) {
    if (!step.answer) {
      const window = await openWindow(next ?? press);
      await step.shows(dialog).waitFor();
      if (at === until) return { dialog, window };
      await window
        .getByRole('radio')
        .nth(index % 2)
        .check();
      await finish(window, 'Allow');
      next = undefined;
      continue;
    }
    await next?.click();
    await step.shows(dialog).waitFor();
    if (at === until) return { dialog };
    await step.answer(dialog, index);
    next = button(dialog, 'Continue');
  }
  await next?.click();
  await dialog.waitFor({ state: 'detached' });
  return { dialog };
}
