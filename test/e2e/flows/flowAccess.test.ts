import type { Locator, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { button, region } from '../screen';
import { setupApp } from '../setupApp';
import type { App } from '../startApp';
import { answerSteps } from './answerSteps';
import { schemes } from './schemes';

const open = setupApp({ catalogue: 'forms', callbackStyle: 'session' });
let app: App;

afterEach(() => expect(app.complaints).toEqual([]));

const dialog = (): Locator => app.page.getByRole('dialog');

async function openList(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  app = await open('', prepare);
  await region(app, 'ServiceNow').waitFor();
  return app.page;
}

/** Presses Tab until this has the focus, as somebody without a mouse has to. */
async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = app.page;
  for (let count = 0; count < 80; count += 1) {
    if (await hasFocus(target)) return;
    await keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
const focusComesTo = (target: Locator): Promise<void> =>
  expect.poll(() => hasFocus(target)).toBe(true);

describe('an install flow by the keyboard alone', () => {
  it('comes to its end, and the focus is where the next question is', async () => {
    const { keyboard } = await openList();
    const connect = button(region(app, 'ServiceNow'), 'Connect ServiceNow');
    await tabTo(connect);
    await keyboard.press('Enter');
    const named = app.page.getByRole('dialog', { name: 'Connect ServiceNow', exact: true });
    const types = named.getByRole('radiogroup', { name: 'Account type' });
    await focusComesTo(types.getByRole('radio').first());
    await keyboard.press('ArrowDown');
    expect(await types.getByRole('radio', { name: 'Account with a password' }).isChecked()).toBe(
      true,
    );
    await keyboard.press('ArrowUp');
    await tabTo(button(named, 'Continue'));
    await keyboard.press('Enter');

    await focusComesTo(named.getByRole('textbox', { name: 'Instance' }));
    await keyboard.type('engines');
    const opening = app.page.waitForEvent('popup');
    await keyboard.press('Enter');
    const window = await opening;
    await button(window, 'Allow').focus();
    await Promise.all([window.waitForEvent('close'), window.keyboard.press('Enter')]);

    await focusComesTo(named.getByRole('textbox', { name: 'Table' }));
    await keyboard.press('Enter');
    await named.getByText('Fill this in.').waitFor();
    await focusComesTo(named.getByRole('textbox', { name: 'Table' }));
    await keyboard.type('incident');
    await keyboard.press('Enter');
    await named.waitFor({ state: 'detached' });
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toMatch(/ada@work\.example|Connect another/);
  });

  it('goes around in the dialog, and Escape leads back to where it began', async () => {
    const { keyboard } = await openList();
    const connect = button(region(app, 'Trello'), 'Connect Trello');
    await tabTo(connect);
    await keyboard.press('Space');
    await focusComesTo(dialog().getByRole('textbox', { name: 'API key' }));
    for (let count = 0; count < 12; count += 1) {
      await keyboard.press(count < 6 ? 'Tab' : 'Shift+Tab');
      const isInside = await dialog().evaluate((box) => box.contains(document.activeElement));
      expect(isInside).toBe(true);
    }
    await keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await focusComesTo(connect);
  });
});

/** What is wider than its box, what is smaller than 24 by 24 pixels, and what moves. */
function measure(): Promise<{ scrolls: boolean; small: string[]; moving: number }> {
  return dialog().evaluate((box) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [box, ...box.querySelectorAll('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        !element.matches('input, textarea'),
    );
    const controls = [...box.querySelectorAll<HTMLElement>('button, input, select, textarea, a')];
    const small = controls.filter((control) => {
      // A box is hit by its words as well.
      const isBox = control.matches('[type="checkbox"], [type="radio"]');
      const label = isBox && (control as HTMLInputElement).labels?.[0];
      const { width, height } = (label || control).getBoundingClientRect();
      return width < 24 || height < 24;
    });
    return {
      scrolls: scrollWidth > clientWidth || wide.length > 0,
      small: small.map(({ outerHTML }) => outerHTML),
      moving: document.getAnimations().length,
    };
  });
}

const looked = [
  'by an app of one’s own',
  'after an instruction',
  'by an API key, and a choice after it',
];

describe.each([
  ['320 px', { width: 320, height: 480 }],
  // Zoom makes a page of 1280 by 720 pixels one of half of that in each direction.
  ['200 % of zoom', { width: 640, height: 360 }],
  ['400 % of zoom', { width: 320, height: 180 }],
])('at %s', (_, viewport) => {
  it.each(schemes.filter(({ way }) => looked.includes(way)).map((one) => [one.way, one] as const))(
    'every step of a flow %s fits, can be hit, and is reached by scrolling down alone',
    async (_way, { name, steps }) => {
      const page = await openList((opened) => opened.setViewportSize(viewport));
      for (const at of steps.keys()) {
        const press = region(app, name).getByRole('button', { name: /^Connect / });
        await answerSteps(steps, press, 0, at);
        expect(await measure()).toEqual({ scrolls: false, small: [], moving: 0 });
        const cancel = button(dialog(), 'Cancel');
        await cancel.scrollIntoViewIfNeeded();
        const box = await cancel.boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true);
        await cancel.click();
        const remove = button(dialog(), 'Remove the account');
        await Promise.race([dialog().waitFor({ state: 'detached' }), remove.waitFor()]);
        if (await remove.isVisible()) {
          expect(await measure()).toEqual({ scrolls: false, small: [], moving: 0 });
          await remove.click();
        }
        await dialog().waitFor({ state: 'detached' });
      }
      expect(page.isClosed()).toBe(false);
    },
  );
});
