import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resets } from '../../../stories/hosts/resets';
import { type Host, openHost } from './openHost';
import { buildTailwind } from './tailwind';

const classes = 'bg-emerald-700 text-lime-50 m-5 p-9 border-4 text-3xl';

let host: Host;
let tailwind: string;
beforeAll(async () => {
  [host, tailwind] = await Promise.all([openHost(), buildTailwind(classes.split(' '))]);
});
afterAll(() => host.close());
afterEach(() => expect(host.complaints).toEqual([]));

const part = (slot: string) => host.page.locator(`[data-slot="${slot}"]`).first();

describe('what an app says of a part', () => {
  const parts = [
    ...['integrations', 'integrations-search', 'integrations-list', 'integration'],
    ...['integration-icon', 'integration-name', 'integration-status', 'integration-connect'],
    ...['integration-accounts', 'account', 'account-avatar', 'account-label', 'account-status'],
    ...['account-replace', 'account-disconnect', 'disconnect-overlay', 'disconnect-dialog'],
    ...['disconnect-title', 'disconnect-description', 'disconnect-cancel', 'disconnect-confirm'],
  ];

  /** The values of these properties, at the first of each part. */
  const read = (...properties: string[]) =>
    host.page.evaluate(
      ([slots, wanted]) =>
        slots.map((slot) => {
          const element = document.querySelector(`[data-slot="${slot}"]`);
          if (!element) throw new Error(`There is no ${slot}.`);
          const style = getComputedStyle(element);
          return [slot, ...wanted.map((name) => style.getPropertyValue(name))].join(' ');
        }),
      [parts, properties] as const,
    );

  async function showParts(className?: string): Promise<void> {
    await host.show('block', { inParts: true, className });
    await part('account-disconnect').click();
    await part('disconnect-confirm').waitFor();
    await host.page.mouse.move(0, 0);
  }
  const each = (values: string) => parts.map((slot) => `${slot} ${values}`);

  it('by a class, wins on every part, also before the kit, and under the pointer', async () => {
    const mine = `.mine {
      margin: 5px; padding: 9px; border: 3px solid rgb(1, 2, 3); background: rgb(0, 80, 0); color: rgb(250, 250, 250);
      font-size: 21px; }`;
    await host.wear(mine, host.kit);
    await showParts('mine');
    const properties = ['margin', 'padding', 'border', 'background-color', 'color', 'font-size'];
    const values = '5px 9px 3px solid rgb(1, 2, 3) rgb(0, 80, 0) rgb(250, 250, 250) 21px';
    expect(await read(...properties)).toEqual(each(values));
    await part('disconnect-confirm').hover();
    expect(await read(...properties)).toEqual(each(values));
  });

  const utilities = ['background-color', 'color', 'margin', 'padding', 'border-width', 'font-size'];
  const line = '@layer theme, base, paragon-connect, components, utilities;';

  it.each([
    ['after the kit', () => [host.kit, tailwind]],
    ['before the kit, with the order of the layers', () => [line, tailwind, host.kit]],
    ['with the kit among its components', () => [tailwind, `@layer components { ${host.kit} }`]],
  ])('by utilities of Tailwind 4 %s, wins on every part', async (_, getSheetsInOrder) => {
    await host.wear(...getSheetsInOrder());
    await showParts(classes);
    const [first = ''] = await read(...utilities);
    const values = first.replace('integrations ', '');
    expect(values).toMatch(/ 20px 36px 4px 30px$/);
    expect(await read(...utilities)).toEqual(each(values));
  });

  it('by the name of a part, wins, and a part that bears a class is not flattened by a reset', async () => {
    const named = parts.map((slot) => `[data-slot="${slot}"]`).join();
    await host.wear(`${named} { margin: 5px; padding: 9px; border-radius: 6px; }`, host.kit);
    await showParts();
    expect(await read('margin', 'padding', 'border-radius')).toEqual(
      each('5px 9px 6px').map((text) =>
        text
          // These hold more firmly.
          .replace('integrations-search 5px', 'integrations-search 0px')
          .replace('account-avatar 5px 9px', 'account-avatar 5px 0px'),
      ),
    );
    await host.wear(host.kit, resets['utility reset'] ?? '', '.mine { margin: 0; }');
    await showParts('mine');
    const connect = part('integration-connect');
    expect(await connect.evaluate((element) => getComputedStyle(element).padding)).toBe('4px 12px');
  });

  it('for its own buttons, by an attribute, can be taken back as the page about CSS says', async () => {
    const page = await readFile('stories/Css.md', 'utf8');
    const [, fromDocs = ''] = page.match(/```css\n([^`]*all: revert-layer[^`]*)```/) ?? [];
    await host.wear(host.kit);
    await showParts();
    const before = await read('background-color', 'color', 'padding', 'border');
    const attribute =
      '[type="button"] { padding: 20px; border: 9px solid; background: navy; color: white; }';
    await host.wear(host.kit, attribute, fromDocs);
    expect(await read('background-color', 'color', 'padding', 'border')).toEqual(before);
  });

  it('by tokens, fills Connect, the icon and the confirming button', async () => {
    const tokens = `:root {
      --pc-connect-fill: rgb(0, 80, 0); --pc-connect-text: rgb(250, 250, 250);
      --pc-danger-fill: rgb(90, 0, 0); --pc-danger-text: rgb(250, 240, 240); --pc-icon-tile: rgb(9, 9, 9); }`;
    await host.wear(host.kit, tokens);
    await showParts();
    const seen = await read('background-color', 'color');
    expect(seen).toContain('integration-connect rgb(0, 80, 0) rgb(250, 250, 250)');
    expect(seen).toContain('disconnect-confirm rgb(90, 0, 0) rgb(250, 240, 240)');
    expect(seen.join()).toContain('integration-icon rgb(9, 9, 9)');
  });
});
