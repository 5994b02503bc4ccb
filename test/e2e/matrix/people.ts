import type { Page } from 'playwright';
import type { LocalParagonSettings } from '../../../src/local-paragon/types';
import { closeWindow } from '../../tools/closeWindow';
import { button } from '../screen';
import type { App } from '../startApp';

/** What the person does in the window, as long as the attempt is in flight. */
export type Person = (window: Page, app: App) => Promise<unknown>;

export const allow: Person = (window) =>
  Promise.all([window.waitForEvent('close'), button(window, 'Allow').click()]);

/** Does nothing: the attempt must come to its end by itself. */
export const wait: Person = () => new Promise(() => undefined);

const deny: Person = (window) =>
  Promise.all([window.waitForEvent('close'), button(window, 'Deny').click()]);

/** Sees the first page, and closes it. */
export const giveUp: Person = async (window) => {
  await window.waitForLoadState().catch(() => undefined);
  await closeWindow(window);
};

const consented: Person = async (window) => {
  // The page that follows would close the window by itself.
  await window.route(/\/callback/, async (route) => {
    await route.fetch();
    await closeWindow(window);
  });
  await button(window, 'Allow').click({ noWaitAfter: true });
  await window.waitForEvent('close');
};

/** How a person, a browser or a provider can treat the window. */
export interface Course {
  person?: Person;
  settings?: Partial<LocalParagonSettings>;
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Just before the click. */
  before?: (app: App) => Promise<unknown>;
  /** Whether the click opens no window. */
  blocked?: boolean;
}

/** The person looks at the other window, so that this page has no focus; the tests' browser says otherwise. */
const lookAway = ({ page }: App): Promise<void> =>
  page.evaluate(() => {
    document.hasFocus = () => false;
  });

export const courses = {
  allowed: { person: allow },
  denied: { person: deny },
  'closed at once': { person: closeWindow },
  'closed after consent': { person: consented, settings: { callbackStyle: 'session' } },
  blocked: {
    blocked: true,
    // A click opens one window. Each click uses it up, until the attempt has come to its end.
    before: ({ page }) =>
      page.evaluate(() => {
        const use = () => window.open('about:blank')?.close();
        const stop = window.app.client.store.subscribe(({ outcomes }) => {
          if (Object.keys(outcomes).length === 0) return;
          stop();
          window.removeEventListener('click', use, { capture: true });
        });
        window.addEventListener('click', use, { capture: true });
      }),
  },
  'left open past the limit': {
    prepare: (page) => page.clock.install(),
    async person(window, { page }) {
      const closed = window.waitForEvent('close');
      await page.clock.fastForward(181_000);
      await closed;
    },
  },
  'cut off by COOP, allowed': {
    settings: { isolateConsent: true, callbackStyle: 'session' },
    before: lookAway,
    async person(window, app) {
      await app.page.getByText('The window can no longer be seen').first().waitFor();
      await allow(window, app);
    },
  },
  'cut off by COOP, cancelled': {
    settings: { isolateConsent: true },
    before: lookAway,
    async person(window, { page }) {
      await page.getByText('The window can no longer be seen').first().waitFor();
      // Behind the dialog of a flow the list has one as well.
      const dialog = page.getByRole('dialog');
      await button((await dialog.isVisible()) ? dialog : page, 'Cancel').click();
      await closeWindow(window);
    },
  },
  'opener lost, allowed': {
    settings: { callbackStyle: 'session' },
    async person(window, app) {
      await button(window, 'Allow').waitFor();
      await window.evaluate(() => {
        Object.assign(window, { opener: null });
      });
      await allow(window, app);
    },
  },
} satisfies Record<string, Course>;

export type CourseName = keyof typeof courses;
