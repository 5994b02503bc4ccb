import type { Locator, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { closeWindow } from '../tools/closeWindow';
import { isKnownComplaint } from './knownComplaints';
import { accountIds, button, finish, openWindow, region, serverAccounts } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp({ catalogue: 'forms', callbackStyle: 'session' });
let app: App;

afterEach(() => {
  expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
});

const people = ['ada@work.example', 'charles@example.com'];
const dialog = (): Locator => app.page.getByRole('dialog');
const goOn = (): Promise<void> => button(dialog(), 'Continue').click();
const closed = (): Promise<void> => dialog().waitFor({ state: 'detached' });

async function fill(values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await dialog().getByLabel(label, { exact: true }).fill(value);
  }
}

async function choose(accountType: string): Promise<void> {
  await dialog().getByRole('radio', { name: accountType, exact: true }).check();
  await goOn();
}

/** Chooses the first option of a dynamic field that has this text. */
async function pick(label: string, text: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await dialog().getByRole('option').filter({ hasText: text }).first().click();
}

/** Consents in the window that this click opens. */
async function consent(click: Locator, index: number): Promise<void> {
  const window = await openWindow(click);
  await window
    .getByRole('radio')
    .nth(index % 2)
    .check();
  await finish(window, 'Allow');
}

/** Presses the button, and answers everything that an integration asks, for the account with this number. */
type Answer = (index: number, press: Locator) => Promise<void>;

const schemes: [name: string, type: string, answer: Answer][] = [
  [
    'Klaviyo',
    'klaviyo',
    async (index, press) => {
      await press.click();
      await fill({ 'API key': `pk_${index}` });
      await goOn();
    },
  ],
  [
    'Trello',
    'trello',
    async (index, press) => {
      await press.click();
      await fill({ 'API key': String(people[index % 2]), Token: `secret-${index}` });
      await goOn();
    },
  ],
  [
    'Box',
    'box',
    async (index, press) => {
      await press.click();
      await dialog().getByRole('radio', { name: 'Standard account' }).check();
      await consent(button(dialog(), 'Continue'), index);
    },
  ],
  [
    'Salesforce',
    'salesforce',
    async (index, press) => {
      await press.click();
      await choose('Sandbox account');
      await dialog().getByRole('link', { name: 'Install' }).waitFor();
      await consent(button(dialog(), 'Continue'), index);
    },
  ],
  [
    'Shopify',
    'shopify',
    async (index, press) => {
      await press.click();
      await dialog().getByRole('textbox').fill('engines');
      await consent(button(dialog(), 'Continue'), index);
    },
  ],
  [
    'ServiceNow',
    'servicenow',
    async (index, press) => {
      await press.click();
      await choose('Account by single sign-on');
      await dialog().getByRole('textbox').fill('engines');
      await consent(button(dialog(), 'Continue'), index);
      await fill({ Table: 'incident' });
      await goOn();
    },
  ],
  [
    'Ledger',
    'custom.ledger',
    async (index, press) => {
      await press.click();
      await fill({ 'Client ID': `ledger-${index}`, 'Client Secret': `cs-${index}` });
      await goOn();
    },
  ],
  [
    'Warehouse',
    'custom.warehouse',
    async (index, press) => {
      await press.click();
      await fill({ Host: `db${index}.example.com`, Key: `wa-${index}` });
      await goOn();
    },
  ],
  [
    'Jira',
    'jira',
    async (index, press) => {
      await consent(press, index);
      await pick('Jira site', 'Looms');
      await goOn();
    },
  ],
  [
    'Monday',
    'monday.com',
    async (index, press) => {
      await press.click();
      await fill({ 'API token': `mo-${index}` });
      await goOn();
      await pick('Board', 'Plans');
      await goOn();
    },
  ],
];

async function openList(): Promise<void> {
  app = await open();
  await region(app, 'Klaviyo').waitFor();
}

async function connect(name: string, answer: Answer, index: number): Promise<void> {
  await answer(index, region(app, name).getByRole('button', { name: /^Connect / }));
  await closed();
}

describe('an integration that asks for more than a consent', () => {
  it.each(schemes)('connects two accounts of %s, and replaces one', async (name, type, answer) => {
    await openList();
    const before = await accountIds(app, type);
    await connect(name, answer, 0);
    await connect(name, answer, 1);
    await expect.poll(async () => (await accountIds(app, type)).length).toBe(before.length + 2);
    const both = await accountIds(app, type);
    const added = both.filter((id) => !before.includes(id));
    const was = serverAccounts(app, type).find(({ id }) => id === added[1]);
    const row = region(app, name).locator(`li[data-credential-id="${added[1]}"]`);
    await answer(2, row.getByRole('button', { name: /^Replace / }));
    await closed();
    await expect.poll(() => accountIds(app, type)).toEqual(both);
    const now = serverAccounts(app, type).find(({ id }) => id === added[1]);
    expect(now?.status).toBe('VALID');
    expect(now?.providerId).not.toBe(was?.providerId);
  });

  it.each(['message', 'session', 'both'] as const)(
    'keeps the account that is replaced, with a callback by %s',
    async (style) => {
      await openList();
      Object.assign(app.paragon.settings, { callbackStyle: style });
      const answer = schemes.find(([name]) => name === 'ServiceNow')?.[2] as Answer;
      await connect('ServiceNow', answer, 0);
      const before = await accountIds(app, 'servicenow');
      expect(before).toHaveLength(1);
      const row = region(app, 'ServiceNow').locator('li[data-credential-id]');
      await answer(1, row.getByRole('button', { name: /^Replace / }));
      await closed();
      await expect.poll(() => accountIds(app, 'servicenow')).toEqual(before);
    },
  );
});

describe('what was filled in', () => {
  async function findLeaks(secret: string): Promise<string[]> {
    const places = await app.page.evaluate(() => window.app.places());
    return places.filter(([, text]) => text.includes(secret)).map(([name]) => name);
  }

  it('stays after a refusal, connects when it is right, and can be read nowhere', async () => {
    await openList();
    await button(region(app, 'Klaviyo'), 'Connect another Klaviyo account').click();
    await fill({ 'API key': 'pk_wrong_one' });
    await goOn();
    const key = dialog().getByLabel('API key', { exact: true });
    await dialog().getByText('The provider does not accept "API key".').waitFor();
    expect(await key.inputValue()).toBe('pk_wrong_one');
    expect(await findLeaks('pk_wrong_one')).toEqual([]);
    await key.fill('pk_right_one');
    await goOn();
    await closed();
    expect(await findLeaks('pk_right_one')).toEqual([]);
    expect(app.complaints.join()).not.toContain('pk_');
  });

  it('is sent again within five seconds', async () => {
    await openList();
    app.paragon.faults.set({
      match: { method: 'POST', path: '/sdk/credentials', times: 1 },
      effect: { status: 500 },
    });
    await button(region(app, 'Trello'), 'Connect Trello').click();
    await fill({ 'API key': 'ada@work.example', Token: 'secret' });
    await goOn();
    await dialog().getByRole('alert').waitFor();
    await goOn();
    await closed();
    await expect.poll(async () => (await accountIds(app, 'trello')).length).toBe(1);
  });
});

describe('a consent window in the middle', () => {
  async function openShop(): Promise<Page> {
    await openList();
    await button(region(app, 'Shopify'), 'Connect Shopify').click();
    await dialog().getByRole('textbox').fill('engines');
    return openWindow(button(dialog(), 'Continue'));
  }

  const codes = (): Promise<unknown> =>
    app.page.evaluate(() => {
      const { flow } = window.app.client.store.getState();
      return flow.status === 'failed' ? flow.error.code : flow.status;
    });

  it.each<[string, string, (window: Page) => Promise<unknown>]>([
    ['closed', 'popup-closed', closeWindow],
    ['denied', 'provider-denied', (window) => finish(window, 'Deny')],
  ])('that is %s is said, and another one connects', async (_, code, end) => {
    const window = await openShop();
    await end(window);
    await expect.poll(codes).toBe(code);
    await consent(button(dialog(), 'Try again'), 0);
    await closed();
    await expect.poll(async () => (await accountIds(app, 'shopify')).length).toBe(1);
  });

  it('that cannot be seen any more is offered anew, and still connects', async () => {
    await openList();
    app.paragon.settings.isolateConsent = true;
    await button(region(app, 'Shopify'), 'Connect Shopify').click();
    await dialog().getByRole('textbox').fill('engines');
    await consent(button(dialog(), 'Continue'), 0);
    await closed();
    await expect.poll(async () => (await accountIds(app, 'shopify')).length).toBe(1);
  });
});

describe('a flow that is cancelled', () => {
  it.each<[string, string, string, () => Promise<unknown>]>([
    ['at the account type', 'ServiceNow', 'servicenow', async () => undefined],
    ['at the fields', 'ServiceNow', 'servicenow', () => choose('Account by single sign-on')],
    [
      'while the window is open',
      'Shopify',
      'shopify',
      async () => {
        await dialog().getByRole('textbox').fill('engines');
        await openWindow(button(dialog(), 'Continue'));
      },
    ],
    [
      'after the consent',
      'ServiceNow',
      'servicenow',
      async () => {
        await choose('Account by single sign-on');
        await dialog().getByRole('textbox').fill('engines');
        await consent(button(dialog(), 'Continue'), 0);
        await dialog().getByLabel('Table').waitFor();
      },
    ],
  ])('%s leaves nothing behind', async (_, name, type, go) => {
    await openList();
    await button(region(app, name), `Connect ${name}`).click();
    await go();
    await button(dialog(), 'Cancel').click();
    const remove = button(dialog(), 'Remove the account');
    await Promise.race([closed(), remove.waitFor()]);
    if (await remove.isVisible()) await remove.click();
    await closed();
    await expect.poll(() => accountIds(app, type)).toEqual([]);
    await button(region(app, name), `Connect ${name}`).waitFor();
    expect(app.page.context().pages()).toHaveLength(1);
  });

  it('after the consent keeps the account where the person wants that, which is finished later', async () => {
    await openList();
    await button(region(app, 'ServiceNow'), 'Connect ServiceNow').click();
    await choose('Account by single sign-on');
    await dialog().getByRole('textbox').fill('engines');
    await consent(button(dialog(), 'Continue'), 0);
    await dialog().getByLabel('Table').waitFor();
    await button(dialog(), 'Cancel').click();
    await button(dialog(), 'Keep the account').click();
    await closed();
    expect(serverAccounts(app, 'servicenow')).toMatchObject([{ status: 'PENDING' }]);
    await region(app, 'ServiceNow')
      .getByRole('button', { name: /^Finish setting up / })
      .click();
    await fill({ Table: 'incident' });
    await goOn();
    await closed();
    await expect.poll(() => serverAccounts(app, 'servicenow')).toMatchObject([{ status: 'VALID' }]);
  });

  it('by the next person leaves nothing of it on screen', async () => {
    await openList();
    await button(region(app, 'Trello'), 'Connect Trello').click();
    await fill({ Token: 'secret-of-the-first' });
    await app.page.evaluate(() => window.app.setUser('demo-colleague'));
    await closed();
    expect(await app.page.evaluate(() => window.app.client.store.getState().flow)).toEqual({
      status: 'idle',
    });
  });
});

it('the form’s code that does not arrive is said, and comes with another try', async () => {
  await openList();
  await app.page.route(/InstallFlowDialog/, (route) => route.abort());
  const trello = region(app, 'Trello');
  await button(trello, 'Connect Trello').click();
  await trello.getByRole('alert').waitFor();
  await app.page.unroute(/InstallFlowDialog/);
  await button(trello, 'Try again').click();
  await dialog().waitFor();
});
