import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import { isKnownComplaint } from '../knownComplaints';
import { button, disconnect, finish, openWindow } from '../screen';
import { type Answer, answerWith, type Plain, readPlain, spoil } from './answers';
import { uuid, withTypes } from './hostileParagon';
import { type HostilePage, openHostile } from './openHostile';
import { icons, types, wrongTypes } from './payloads';
import { readLabels, survey } from './survey';

let browser: TestBrowser;
let hostile: HostilePage;
let plain: Plain;
beforeAll(async () => {
  browser = await startBrowser(withTypes);
  plain = await readPlain(browser, 'salesforce');
});
afterEach(() => hostile.page.context().close());
afterAll(() => browser.close());

async function open(
  answers: readonly Answer[],
  prepare?: Parameters<typeof openHostile>[1],
): Promise<void> {
  browser.paragon.reset();
  answerWith(browser, answers);
  hostile = await openHostile(browser, prepare);
}

async function expectSound(): Promise<void> {
  for (const width of [320, 900]) {
    await hostile.page.setViewportSize({ width, height: 800 });
    expect(await survey(hostile.page)).toEqual([]);
  }
}

const regionOf = (type: string) =>
  hostile.page.locator(`[data-slot="integration"][data-integration="${type}"]`);
const namesOfRegions = () =>
  hostile.page.locator('[data-slot="integration-name"]').allTextContents();

it('whatever stands where a text of an account should, it can be replaced and disconnected', async () => {
  const keys = 'status providerId providerData externalId dateCreated dateUpdated configurations';
  const accounts = spoil(plain.account, keys.split(' '), (index) => ({
    id: uuid(1, index),
    providerId: `provider-${index}`,
    providerData: { email: `ada${index}@work.example` },
  }));
  const noAccounts = [
    ...spoil(plain.account, ['id']),
    ...Object.values(wrongTypes).filter((value) => Boolean(value)),
  ];
  await open([plain.as('crm', {}, [...noAccounts, ...accounts, accounts[0]])]);
  const labels = await readLabels(hostile.page);
  expect(Object.keys(labels)).toEqual(accounts.map(({ id }) => id));
  for (const [id, label] of Object.entries(labels)) {
    expect(label).toMatch(/^(ada\d+@work\.example|provider-\d+|42)$/);
    const buttons = hostile.page.locator(`li[data-credential-id="${id}"] button`);
    const names = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(names).toEqual([expect.stringMatching(/^Re(place|connect) /), `Disconnect ${label}`]);
  }
  await expectSound();
  expect(await hostile.readSigns()).toEqual([]);
});

it('whatever stands where a text of an integration should, it has a name', async () => {
  const keys = ['name', 'brandColor', 'id', 'dateCreated', 'authenticationType', 'workflows'];
  const answers = spoil({}, keys).map((change, index) =>
    plain.as(`type${index}`, change, [{ ...plain.account, id: uuid(1, index) }]),
  );
  await open(answers);
  expect(await namesOfRegions()).toEqual(answers.map(({ type }) => type));
  expect(Object.keys(await readLabels(hostile.page))).toHaveLength(answers.length);
  await expectSound();
  expect(await hostile.readSigns()).toEqual([]);
});

it('the accounts of an integration whose type is constructor come and go like others', async () => {
  browser.paragon.reset();
  hostile = await openHostile(browser);
  const region = regionOf('constructor');
  const window = await openWindow(button(region, 'Connect The constructor'));
  await finish(window, 'Allow');
  const label = await region.locator('bdi').textContent();
  await disconnect(region, label ?? '');
  await button(region, 'Connect The constructor').waitFor();
  expect(await hostile.readSigns()).toEqual([]);
});

it('a type of which the server tells no state can be listed, and not connected', async () => {
  const answers = [...types, '__proto__'].map((type) => ({ ...plain.as(type), state: undefined }));
  await open([...answers, plain.as('crm')]);
  // The SDK keeps its catalogue in an object, which loses this one.
  expect(await namesOfRegions()).toEqual([...types, 'crm']);
  await button(regionOf('constructor'), 'Connect constructor').click();
  const alert = regionOf('constructor').getByRole('alert');
  await alert.getByText('constructor is not available here.').waitFor();
  await expectSound();
  expect(await hostile.readSigns()).toEqual([]);
});

function withIcons(values: readonly unknown[]): Answer[] {
  return values.map((icon, index) => {
    const type = `custom.icon${index}`;
    const customIntegration = { slug: type, icon, inputFields: [] };
    return { ...plain.as(type, { customIntegration }), type };
  });
}

it('an icon is loaded from where icons may come from, and from nowhere else', async () => {
  await open(withIcons(Object.keys(icons)), async (page) => {
    await page.addInitScript(() => {
      const seen: Record<string, true> = {};
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const image of document.images) seen[image.getAttribute('src') ?? ''] = true;
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
  });
  await expectSound();
  const seen = await hostile.page.evaluate(() => Object.keys(Reflect.get(window, 'seen')));
  const allowed = Object.keys(icons).filter((icon) => icons[icon]);
  expect(seen.map(decodeURI).toSorted()).toEqual(allowed.map(decodeURI).toSorted());
  expect(await hostile.readSigns()).toEqual(['asked https://icons.example/plain.svg']);
});

it('an icon that is no text costs no other integration its place', async () => {
  await open([...withIcons(Object.values(wrongTypes)), plain.as('crm', {}, [plain.account])]);
  // The SDK has a picture of its own for those without any.
  expect(await namesOfRegions()).toEqual(['custom.icon1', 'custom.icon5', 'custom.icon6', 'crm']);
  await expectSound();
  expect(await hostile.readSigns()).toEqual([]);
});

it.each<[string, (answer: Answer) => Answer]>([
  ['an account that is null', ({ type }) => plain.as(type, {}, [null])],
  ['a state that is null', (answer) => ({ ...answer, state: null })],
  ['an integration without configuration', ({ type }) => plain.as(type, { configs: null })],
])(
  '%s, over which the SDK fails, is said to be a failure that can be tried again',
  async (_, spoilt) => {
    await open([spoilt(plain.as('crm'))]);
    const { page } = hostile;
    await page.getByRole('alert').getByText('Your integrations could not be loaded.').waitFor();
    const signs = await hostile.readSigns();
    for (const sign of signs.filter((text) => !isKnownComplaint(text))) {
      expect(sign).toContain('paragon.authenticate()');
    }
    browser.paragon.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await regionOf('constructor').waitFor();
  },
);
