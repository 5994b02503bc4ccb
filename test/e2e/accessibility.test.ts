import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { button, finish, region } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

afterEach(() => {
  // The SDK writes a denial to the console.
  const ours = app.complaints.filter((text) => !text.includes('/ConnectSDK-'));
  expect(ours).toEqual([]);
});

const ada = 'ada@work.example';

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body || !element) return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()} ${name}`;
  });

/** Presses Tab until the button has the focus, as somebody without a mouse has to. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if ((await focused(page)) === `button ${name}`) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach "${name}".`);
}

/** Keeps what the live region said, in order. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const live = document.querySelector('[role="status"]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (!live) throw new Error('There is no live region.');
    new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

describe('with the keyboard alone', () => {
  it('an account is connected, kept, replaced and disconnected, and the focus is never lost', async () => {
    app = await open();
    const { page } = app;
    await region(app, 'Slack').waitFor();
    await listen(page);

    await tabTo(page, 'Connect Slack');
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const window = await opening;
    await expect.poll(() => focused(page)).toBe('button Cancel');
    await window.getByRole('radio', { name: ada }).focus();
    await window.keyboard.press('Space');
    await button(window, 'Allow').focus();
    await Promise.all([window.waitForEvent('close'), window.keyboard.press('Enter')]);
    await expect.poll(() => focused(page)).toMatch(/^li .*ada@work\.example/);

    await tabTo(page, `Disconnect ${ada}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('button Cancel');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`button Disconnect ${ada}`);

    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(`button Replace ${ada}`);
    const again = page.waitForEvent('popup');
    await page.keyboard.press('Space');
    await again;
    await expect.poll(() => focused(page)).toBe('button Cancel');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`button Replace ${ada}`);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('button Cancel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('button Connect Slack');

    await expect.poll(() => heard(page)).toHaveLength(5);
    expect(await heard(page)).toEqual([
      expect.stringContaining('window that opened'),
      expect.stringMatching(/^Connected .*ada@work\.example.* to .*Slack/),
      expect.stringContaining('window that opened'),
      expect.stringMatching(/^Replacing .*ada@work\.example.* cancelled/),
      expect.stringMatching(/^Disconnected .*ada@work\.example.* from .*Slack/),
    ]);
  });

  it('Cancel gives the focus back to the button that opened the window', async () => {
    app = await open();
    const { page } = app;
    await region(app, 'Slack').waitFor();
    await tabTo(page, 'Connect Slack');
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    await button(await opening, 'Allow').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('button Connect Slack');
  });

  it('the choice of an account moves by the arrow keys', async () => {
    app = await open();
    const { page } = app;
    const calendar = region(app, 'Google Calendar');
    await calendar.waitFor();
    const choices = calendar.getByRole('radio');
    const count = await choices.count();
    expect(count).toBeGreaterThan(1);
    await choices.first().focus();
    await page.keyboard.press('Space');
    for (const index of [1, 0]) {
      await page.keyboard.press(index === 1 ? 'ArrowDown' : 'ArrowUp');
      expect(await choices.nth(index).isChecked()).toBe(true);
    }
  });
});

/** What is wider than the page, and what can be pressed and is smaller than 24 by 24 pixels. */
function measure(page: Page): Promise<{ scrolls: boolean; small: string[] }> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input[type="search"]')];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrolls: scrollWidth > clientWidth, small: small.map(({ outerHTML }) => outerHTML) };
  });
}

describe.each([
  ['320 px', { width: 320, height: 640 }, 1],
  ['200 % of zoom', { width: 640, height: 480 }, 2],
])('at %s', (_, viewport, scale) => {
  it('nothing scrolls sideways and every target has 24 px, while an attempt waits and after one failed', async () => {
    app = await open('', async (page) => {
      await page.setViewportSize(viewport);
      // As zoom does: the same page of half the pixels.
      await page.addInitScript((zoom) => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.zoom = String(zoom);
        });
      }, scale);
    });
    const { page } = app;
    await region(app, 'Slack').waitFor();
    expect(await measure(page)).toEqual({ scrolls: false, small: [] });

    const opening = page.waitForEvent('popup');
    await button(region(app, 'Slack'), 'Connect Slack').click();
    const window = await opening;
    await button(page, 'Show window').waitFor();
    expect(await measure(page)).toEqual({ scrolls: false, small: [] });

    await finish(window, 'Deny');
    await region(app, 'Slack').getByRole('alert').waitFor();
    expect(await measure(page)).toEqual({ scrolls: false, small: [] });
  });
});

/** The top of each integration, in pixels. */
const tops = (page: Page): Promise<number[]> =>
  page
    .locator('[data-slot="integration"]')
    .evaluateAll((regions) => regions.map((one) => Math.round(one.getBoundingClientRect().top)));

it('nothing moves when a window opens and when it is given up', async () => {
  app = await open();
  const { page } = app;
  await region(app, 'Slack').waitFor();
  const before = await tops(page);
  const opening = page.waitForEvent('popup');
  await button(region(app, 'Slack'), 'Connect Slack').click();
  await button(await opening, 'Allow').waitFor();
  await button(page, 'Show window').waitFor();
  expect(await tops(page)).toEqual(before);
  await button(region(app, 'Slack'), 'Cancel').click();
  await button(region(app, 'Slack'), 'Connect Slack').waitFor();
  expect(await tops(page)).toEqual(before);
});
