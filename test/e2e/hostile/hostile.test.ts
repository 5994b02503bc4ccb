import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import { button, finish, openWindow } from '../screen';
import { texts, uuid, withTexts } from './hostileParagon';
import { type HostilePage, openHostile } from './openHostile';
import { edgesOf, overflow, readLabels, survey } from './survey';

let browser: TestBrowser;
let hostile: HostilePage;
beforeAll(async () => {
  browser = await startBrowser(withTexts);
  hostile = await openHostile(browser);
});
afterEach(async () => {
  // What failed halfway must not fail the others.
  await hostile.page.keyboard.press('Escape');
  expect(await hostile.readSigns()).toEqual([]);
});
afterAll(() => browser.close());

const everything = texts.join('\n');
const calledBy = (text: string) => texts.indexOf(text) + 100;
const startingWith = (text: string) => texts.findIndex((item) => item.startsWith(text));
// By role it would take a page of a thousand buttons a second.
const dialog = () => hostile.page.locator('[role="alertdialog"]');
const announced = () => hostile.page.locator('[data-slot="integrations-live"]').textContent();
const row = (group: number, index: number) =>
  hostile.page.locator(`li[data-credential-id="${uuid(group, index)}"]`);
const regionOf = (name: string) =>
  hostile.page.locator(
    `[data-slot="integration"][data-integration="called${texts.indexOf(name)}"]`,
  );

it.each([320, 900])('no text of the server stands in the way, at %i pixels', async (width) => {
  await hostile.page.setViewportSize({ width, height: 800 });
  expect(await survey(hostile.page)).toEqual([]);
});

it('a plain text is shown as it is, and every account has a name of its own to read', async () => {
  const labels = await readLabels(hostile.page);
  const shown = texts.map((_, index) => labels[uuid(1, index)] ?? '');
  const altered = texts.filter((text, index) => {
    const isPlain = /^[!-~]+( [!-~]+)*$/.test(text) && text.length <= 120;
    return isPlain && !shown[index]?.startsWith(text);
  });
  expect(altered).toEqual([]);
  expect(new Set(shown).size).toBe(texts.length);
  for (const label of Object.values(labels)) {
    expect(label).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
    expect(label).not.toMatch(/[\p{Cc}\p{Cs}\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u);
    expect([...label].length).toBeLessThan(140);
  }
});

it('a long label is short in what is spoken, and whole in its title', async () => {
  const index = startingWith('wwww');
  const label = row(1, index).locator('bdi');
  const spoken = await label.textContent();
  expect(spoken).toMatch(/^w{79}…w{40}$/);
  expect(await label.getAttribute('title')).toBe('w'.repeat(10_000));
  await button(row(1, index), `Disconnect ${spoken}`).waitFor();
});

it.each<[string, string]>([
  ['an override of direction', '\u202Emoc.live@kcatta\u202C'],
  ['a name from right to left', 'עדה לאבלייס (2024)'],
  ['ten thousand letters', 'w'.repeat(10_000)],
  ['a form', '<form action="https://evil.example"><button>Disconnect</button></form>'],
])('the dialog asks in its own words, on a small screen: %s', async (_, text) => {
  const { page } = hostile;
  await page.setViewportSize({ width: 320, height: 480 });
  const account = row(calledBy(text), 0);
  const label = (await account.locator('bdi').textContent()) ?? '';
  await button(account, `Disconnect ${label}`).click();
  const title = (await dialog().locator('h2').textContent()) ?? '';
  expect(title.replace(/[\u2068\u2069]/g, '')).toBe(`Disconnect ${label}?`);
  const elements = dialog().locator('[data-slot="disconnect-dialog"] *');
  const tags = await elements.evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(tags).toEqual(['H2', 'P', 'DIV', 'BUTTON', 'BUTTON']);
  const parts = [dialog(), dialog().locator('h2'), ...(await dialog().getByRole('button').all())];
  for (const part of parts) expect(await overflow(part)).toEqual([]);
  await button(dialog(), 'Cancel').click();
});

it('a name that reads from right to left turns nothing around but itself', async () => {
  const { page } = hostile;
  await page.setViewportSize({ width: 900, height: 800 });
  const name = 'עדה לאבלייס (2024)';
  await button(row(calledBy(name), 0), `Disconnect ${name}`).click();
  const sentence = dialog().getByText('will no longer be used');
  const [first, then] = [await edgesOf(sentence, 'עדה'), await edgesOf(sentence, 'will no')];
  expect(first.right).toBeLessThan(then.left);
  const inside = await edgesOf(sentence, '2024');
  expect(inside.right).toBeLessThan(first.left);
  await button(dialog(), 'Cancel').click();
});

it('a failing call says what the kit says, whatever the server says', async () => {
  const { page } = hostile;
  const body = { message: everything, code: '<b>', status: '500' };
  browser.paragon.faults.set({
    match: { method: 'DELETE', path: '/sdk/integrations/' },
    effect: { status: 500, body },
  });
  const account = row(calledBy('__proto__'), 0);
  await button(account, 'Disconnect __proto__').click();
  await button(dialog(), 'Disconnect').click();
  const alert = account.getByRole('alert');
  await alert.getByText('The server could not do that. Try again in a moment.').waitFor();
  expect(await survey(page)).toEqual([]);

  browser.paragon.faults.clear();
  await button(alert, 'Try again').click();
  await account.waitFor({ state: 'detached' });
  await expect.poll(announced).toBe('Disconnected __proto__ from __proto__');
});

it('a denial says what the kit says, and the window that it comes from runs nothing else', async () => {
  const { page } = hostile;
  const name = '<script>window.pwned = 1</script>';
  const answer = {
    type: 'oauth_error_callback',
    error: everything,
    errorResponse: { message: everything, code: { toString: 1 }, status: '<b>' },
  };
  const script = `opener.postMessage(${JSON.stringify(answer).replace(/</g, '\\u003c')}, '*'); close()`;
  browser.paragon.faults.set({
    match: { path: '/callback' },
    effect: { status: 200, body: `<script>${script}</script>`, contentType: 'text/html' },
  });
  const window = await openWindow(button(regionOf(name), `Connect another ${name} account`));
  await window.getByRole('heading', { name: `Connect ${name}` }).waitFor();
  expect(await hostile.readSigns()).toEqual([]);
  await finish(window, 'Deny');
  const alert = regionOf(name).getByRole('alert');
  await alert
    .getByText(`${name} was not allowed to connect. Try again and choose Allow.`)
    .waitFor();
  expect(await survey(page)).toEqual([]);
  const signs = await hostile.readSigns();
  // The SDK writes down what it was told.
  expect(signs).toEqual([
    expect.stringMatching(/^Failed to connect account to Paragon over OAuth/),
  ]);
  browser.paragon.faults.clear();
});

it('an account that a hostile provider names is connected, and announced in one direction', async () => {
  const name = 'עדה לאבלייס (2024)';
  const region = regionOf(name);
  const window = await openWindow(button(region, `Connect another ${name} account`));
  await finish(window, 'Allow');
  await region.getByText('2 accounts').waitFor();
  const isolated = `\u2068${name}\u2069`;
  await expect.poll(announced).toBe(`Connected ${isolated} to ${isolated}`);
});
