import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resets } from '../../../stories/hosts/resets';
import { isKnownComplaint } from '../knownComplaints';
import { type Host, openHost } from './openHost';
import { findUnusable } from './readable';
import { survey } from './survey';
import { buildTailwind } from './tailwind';

let host: Host;
let tailwind: string;
beforeAll(async () => {
  [host, tailwind] = await Promise.all([openHost(), buildTailwind([])]);
});
afterAll(() => host.close());
afterEach(() => {
  expect(host.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
});

const part = (slot: string, index = 0) => host.page.locator(`[data-slot="${slot}"]`).nth(index);

/** An open window, an error beside a card, and the focus ring of a keyboard. */
async function bringAbout(): Promise<void> {
  await host.show('block');
  if (await part('error-dismiss').isVisible()) return;
  await host.page
    .locator('[data-slot="integration-connect"][data-integration="salesforce"]')
    .click();
  await host.page.locator('[data-slot="integration-connect"][data-integration="slack"]').click();
  await part('error-dismiss').waitFor();
  await host.page.keyboard.press('Tab');
}

/** The app's style sheets by what they are, in their order with the kit's. */
function getSheets(kit: string): Record<string, readonly string[]> {
  const ofElements = Object.entries(resets).flatMap(([name, css]) => [
    [`${name} after the kit`, [kit, css]],
    [`${name} before the kit`, [css, kit]],
  ]);
  return Object.fromEntries([
    ...ofElements,
    ['Tailwind 4 after the kit', [kit, tailwind]],
    ['Tailwind 4 before the kit', [tailwind, kit]],
    [
      'the kit in the layer of components of Tailwind 4',
      [tailwind, `@layer components { ${kit} }`],
    ],
  ]);
}
const names = Object.keys(getSheets(''));
const sheetsOf = (name: string): readonly string[] => getSheets(host.kit)[name] ?? [];

/** Where a page's rules leave a trace: the reason why it does no harm. */
const harmless: [pattern: RegExp, reason: string][] = [
  [
    / (integration-connect|integration-cancel|integrations-retry|account-replace|disconnect-cancel) background-color: rgba\(0, 0, 0, 0\)/,
    'what is below is of a like colour',
  ],
  [/ account-select (border-color|color|font-size|line-height)/, 'a radio button has no text'],
  [/ IMG max-width: 100%/, 'the picture is smaller'],
  [/ integrations-search (box-sizing|outline)/, 'a field of its own kind'],
];

/** What a page's rules have changed, apart from what does no harm. */
function toHarm(seen: readonly string[], reference: readonly string[]): string[] {
  const changed = seen.filter((line, index) => line !== reference[index]);
  return changed.filter((line) => !harmless.some(([pattern]) => pattern.test(line)));
}

describe('under the style sheet of an app', () => {
  let reference: string[];
  beforeAll(async () => {
    await host.wear(host.kit);
    await bringAbout();
    await part('account-disconnect').click();
    await part('disconnect-dialog').waitFor();
    await host.page.mouse.move(0, 0);
    reference = await host.page.evaluate(survey);
  });

  it.each(names)('%s, every part and the dialog look as without it', async (name) => {
    await host.wear(...sheetsOf(name));
    const seen = await host.page.evaluate(survey);
    expect(toHarm(seen, reference)).toEqual([]);
    expect(seen).toHaveLength(reference.length);
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeAll(async () => {
    await host.page.emulateMedia({ colorScheme: scheme });
    await host.page.evaluate((colors) => {
      document.documentElement.style.colorScheme = colors;
    }, scheme);
    await bringAbout();
    await host.page.keyboard.press('Tab');
  });

  it.each(names)('%s, all can be read, hit, and seen with the focus', async (name) => {
    await host.wear(...sheetsOf(name));
    expect(await host.page.evaluate(findUnusable)).toEqual([]);
    await part('account-disconnect').press('Enter');
    await part('disconnect-dialog').waitFor();
    expect(await host.page.evaluate(findUnusable)).toEqual([]);
    await host.page.keyboard.press('Escape');
    await part('disconnect-dialog').waitFor({ state: 'detached' });
  });
});

describe('a button under the pointer', () => {
  /** A ring needs the keyboard. */
  const findUnreadable = async () =>
    (await host.page.evaluate(findUnusable)).filter((text) => !text.includes('focus ring'));

  it.each(['landing page', 'starter template', 'classless framework'])(
    '%s, can be read',
    async (name) => {
      await host.page.emulateMedia({ colorScheme: 'light' });
      await host.page.evaluate(() => document.documentElement.style.removeProperty('color-scheme'));
      await host.wear(host.kit, resets[name] ?? '');
      await bringAbout();
      const onPage = ['integration-connect', 'account-replace', 'error-dismiss', 'attempt-show'];
      for (const slot of onPage) {
        await part(slot).hover();
        expect(await findUnreadable()).toEqual([]);
      }
      await part('account-disconnect').press('Enter');
      for (const slot of ['disconnect-cancel', 'disconnect-confirm']) {
        await part(slot).hover();
        expect(await findUnreadable()).toEqual([]);
      }
      await host.page.keyboard.press('Escape');
    },
  );
});

describe('while there is no list', () => {
  it.each(['loading', 'failed'] as const)('%s, it looks as without an app', async (state) => {
    await host.wear(host.kit);
    await host.show('block', { state });
    await part(state === 'failed' ? 'integrations-error' : 'integration-skeleton').waitFor();
    const reference = await host.page.evaluate(survey);
    for (const name of names) {
      await host.wear(...sheetsOf(name));
      expect(toHarm(await host.page.evaluate(survey), reference)).toEqual([]);
      expect(await host.page.evaluate(findUnusable)).toEqual([]);
    }
  });

  it('compact, it is compact under every style sheet', async () => {
    await host.wear(host.kit);
    await host.show('block', { className: 'pc-compact' });
    const reference = await host.page.evaluate(survey);
    for (const name of names) {
      await host.wear(...sheetsOf(name));
      expect(toHarm(await host.page.evaluate(survey), reference)).toEqual([]);
    }
  });
});

it('a screen reader alone meets the live region, under every style sheet', async () => {
  await bringAbout();
  for (const name of names) {
    await host.wear(...sheetsOf(name));
    const box = await part('integrations-live').boundingBox();
    expect([box?.width, box?.height]).toEqual([1, 1]);
  }
});
