import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Host, openHost } from './openHost';
import type { Place } from './places';

let host: Host;
beforeAll(async () => {
  host = await openHost();
  await host.wear(host.kit);
});
afterAll(() => host.close());
afterEach(() => expect(host.complaints).toEqual([]));

const part = (slot: string, index = 0): Locator =>
  host.page.locator(`[data-slot="${slot}"]`).nth(index);

/** Presses at one part, moves far enough for a drag, and lets go. */
async function drag(from: Locator): Promise<void> {
  const { mouse } = host.page;
  const box = await from.boundingBox();
  if (!box) throw new Error('Nothing to drag.');
  await mouse.move(box.x + 8, box.y + 8);
  await mouse.down();
  await mouse.move(box.x + 60, box.y + 60, { steps: 5 });
  await mouse.up();
}

describe('in a place as wide as what it holds', () => {
  const shrinking = [
    ...['flex row', 'flex row beside others', 'centred column', 'inline block', 'float'],
    ...['fit content', 'centring grid', 'absolute', 'table cell'],
  ] as Place[];

  it.each(shrinking)('%s, the drop-in has a width, and fits into a phone', async (place) => {
    await host.page.setViewportSize({ width: 1000, height: 800 });
    await host.show(place);
    const width = () => part('integrations').evaluate((root) => root.clientWidth);
    expect(await width()).toBeGreaterThanOrEqual(500);
    await host.page.setViewportSize({ width: 360, height: 800 });
    expect(await width()).toBeGreaterThanOrEqual(240);
    const scrollWidth = await host.page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(360);
    await host.page.setViewportSize({ width: 1000, height: 800 });
  });

  it('a column of 240 px holds all of it', async () => {
    await host.show('narrow column');
    const overflowing = await part('integrations').evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1,
        )
        .map((element) => element.outerHTML),
    );
    expect(overflowing).toEqual([]);
  });
});

describe('in an element of the app that acts by itself', () => {
  beforeEach(() => host.takeHappened());
  const acting: Place[] = [
    'form',
    'label',
    'link',
    'summary',
    'draggable',
    'shadow root in a link',
  ];

  it.each(acting)('%s, nothing of ours submits, toggles, follows or drags', async (place) => {
    const { keyboard } = host.page;
    await host.show(place);
    await host.wearWithin(host.kit);
    await part('account-status').click();
    await part('integrations-search').click();
    await keyboard.type('a e');
    await keyboard.press('Enter');
    expect(await part('integrations-search').inputValue()).toBe('a e');
    await part('integrations-search').fill('');
    await part('account-select', 1).click();
    await part('account-label', 2).click();
    expect(await part('account-select', 2).isChecked()).toBe(true);
    await part('account-select').press('Space');
    expect(await part('account-select').isChecked()).toBe(true);
    await part('account-select').press('Enter');
    await part('account-disconnect').click();
    await part('disconnect-description').click();
    await part('disconnect-cancel').click();
    await part('account-disconnect').press('Enter');
    await keyboard.press('Space');
    await drag(part('account-disconnect'));
    await drag(part('account-select'));
    await part('integrations-search').fill('google');
    await drag(part('integrations-search'));
    await host.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await host.takeHappened()).toEqual([]);
  });

  it("what is the app's still acts", async () => {
    await host.show('draggable');
    await drag(part('integration-status'));
    expect(await host.takeHappened()).toEqual(['drag']);
  });

  it('a form sends neither the search nor the choice', async () => {
    await host.show('form');
    await part('integrations-search').fill('o');
    await part('account-select').click();
    const names = await host.page.evaluate(() => [
      ...new FormData(document.querySelector('form') as HTMLFormElement).keys(),
    ]);
    expect(names).toEqual([]);
  });
});

describe('where something of the app is on top', () => {
  const onTop: Place[] = ['dialog', 'popover', 'shadow root'];
  /** What has the focus, within a shadow root as well. */
  const focused = () =>
    host.page.evaluate(() => {
      const active = document.activeElement;
      const { dataset } = (active?.shadowRoot?.activeElement ?? active) as HTMLElement;
      return dataset.slot;
    });

  it.each(onTop)('%s, the question is asked, answered, and the focus comes back', async (place) => {
    const { keyboard } = host.page;
    await host.show(place);
    await host.wearWithin(host.kit);
    await part('account-disconnect').focus();
    for (const answer of ['Escape', 'Enter']) {
      await keyboard.press('Enter');
      await expect.poll(focused).toBe('disconnect-cancel');
      const dialog = part('disconnect-dialog');
      // In sight and above: a click on it reaches it.
      await dialog.click({ position: { x: 5, y: 5 } });
      expect(await dialog.evaluate((element) => getComputedStyle(element).borderRadius)).toBe(
        '12px',
      );
      await part('disconnect-cancel').focus();
      await keyboard.press('Tab');
      expect(await focused()).toBe('disconnect-confirm');
      await keyboard.press('Tab');
      expect(await focused()).toBe('disconnect-cancel');
      await keyboard.press(answer);
      await expect.poll(focused).toBe('account-disconnect');
    }
    const isOpen = await host.page.evaluate(() => document.querySelector(':modal, :popover-open'));
    if (place !== 'shadow root') expect(isOpen).not.toBeNull();
  });

  it.each(onTop)('%s, the account can be disconnected', async (place) => {
    await host.show(place);
    await host.wearWithin(host.kit);
    const rows = host.page.locator('[data-integration="googledrive"][data-slot="account"]');
    const before = await rows.count();
    await part('account-disconnect').press('Enter');
    await part('disconnect-confirm').press('Enter');
    await expect.poll(() => rows.count()).toBe(before - 1);
    await expect.poll(focused).toBe(before > 1 ? 'account-disconnect' : 'integration-connect');
  });

  it('a shadow root has the tokens, and a focus ring', async () => {
    await host.show('shadow root');
    await host.wearWithin(host.kit);
    await host.page.keyboard.press('Tab');
    await part('account-disconnect').focus();
    const [color, ring] = await part('account-disconnect').evaluate((button) => {
      const style = getComputedStyle(button);
      return [style.color, style.outlineStyle];
    });
    expect([color, ring]).toEqual(['rgb(93, 93, 102)', 'solid']);
  });
});
