import type { Locator, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { isLong } from '../../histories/explore';
import { closeWindow } from '../../tools/closeWindow';
import { isKnownComplaint } from '../knownComplaints';
import { accountIds, button, finish, openWindow, region, serverAccounts } from '../screen';
import { setupApp } from '../setupApp';
import type { App } from '../startApp';
import { answerSteps } from './answerSteps';
import { type Scheme, schemes } from './schemes';

const open = setupApp({ catalogue: 'forms', callbackStyle: 'session' });
let app: App;

afterEach(() => {
  expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
});

const dialog = (): Locator => app.page.getByRole('dialog');
const goOn = (): Promise<void> => button(dialog(), 'Continue').click();
const closed = (): Promise<void> => dialog().waitFor({ state: 'detached' });

async function fill(values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await dialog().getByLabel(label, { exact: true }).fill(value);
  }
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

async function openList(): Promise<void> {
  app = await open();
  await region(app, 'Klaviyo').waitFor();
}

const ways = schemes.map((scheme) => [scheme.way, scheme] as const);

/** What connects an account of an integration, the first one or another. */
const connectButton = (name: string): Locator =>
  region(app, name).getByRole('button', { name: /^Connect / });
const rowButton = (name: string, id: string, verb: RegExp): Locator =>
  region(app, name).locator(`li[data-credential-id="${id}"]`).getByRole('button', { name: verb });

/** Connects an account, and returns its id. */
async function connect({ name, type, steps }: Scheme, index: number): Promise<string> {
  const before = await accountIds(app, type);
  await answerSteps(steps, connectButton(name), index);
  await expect.poll(async () => (await accountIds(app, type)).length).toBe(before.length + 1);
  return (await accountIds(app, type)).find((id) => !before.includes(id)) ?? '';
}

function accountOf({ type }: Scheme, id: string) {
  return serverAccounts(app, type).find((account) => account.id === id);
}

/** Leaves the flow, and the account that it has connected. */
async function leave(dialog: Locator): Promise<void> {
  await button(dialog, 'Cancel').click();
  const remove = button(dialog, 'Remove the account');
  await Promise.race([closed(), remove.waitFor()]);
  if (await remove.isVisible()) await remove.click();
  await closed();
}

describe('an integration that is connected', () => {
  it.each(ways)('%s has two accounts, one of which is replaced', async (_, scheme) => {
    await openList();
    await connect(scheme, 0);
    const id = await connect(scheme, 1);
    const was = accountOf(scheme, id);
    const both = await accountIds(app, scheme.type);
    await answerSteps(scheme.steps, rowButton(scheme.name, id, /^Replace /), 2);
    await expect.poll(() => accountIds(app, scheme.type)).toEqual(both);
    expect(accountOf(scheme, id)?.status).toBe('VALID');
    expect(accountOf(scheme, id)?.providerId).not.toBe(was?.providerId);
  });

  // The long profile goes through twice as many flows.
  const limit = isLong ? 180_000 : 60_000;
  it.each(ways)(
    '%s is as it was when the flow is cancelled at any step',
    async (_, scheme) => {
      const { name, type, steps } = scheme;
      await openList();
      const before = serverAccounts(app, type);
      for (const at of steps.keys()) {
        await leave((await answerSteps(steps, connectButton(name), 0, at)).dialog);
        await expect.poll(() => accountIds(app, type)).toEqual(before.map(({ id }) => id));
        expect(serverAccounts(app, type)).toEqual(before);
      }
      const id = await connect(scheme, 0);
      const all = await accountIds(app, type);
      // A replace that is left at its last step has gone through the others. The long profile leaves at each of them.
      for (const at of isLong ? steps.keys() : [steps.length - 1]) {
        await leave((await answerSteps(steps, rowButton(name, id, /^Replace /), 1, at)).dialog);
        await expect.poll(() => accountIds(app, type)).toEqual(all);
        expect(accountOf(scheme, id)?.status).toBe('VALID');
      }
      // A window that was cancelled on its way to its first page closes when it is there.
      await expect.poll(() => app.page.context().pages().length).toBe(1);
    },
    limit,
  );

  it.each(ways.filter(([, { steps }]) => steps.at(-1)?.name === 'fields after the consent'))(
    '%s can be finished later, when the person leaves in between',
    async (_, scheme) => {
      const { name, type, steps } = scheme;
      await openList();
      const before = await accountIds(app, type);
      const last = steps.length - 1;
      const { dialog } = await answerSteps(steps, connectButton(name), 0, last);
      await button(dialog, 'Cancel').click();
      await button(dialog, 'Keep the account').click();
      await closed();
      await expect.poll(async () => (await accountIds(app, type)).length).toBe(before.length + 1);
      const id = (await accountIds(app, type)).find((one) => !before.includes(one)) ?? '';
      expect(accountOf(scheme, id)?.status).toBe('PENDING');
      const press = rowButton(name, id, /^Finish setting up /);
      // Who leaves again loses nothing.
      await leave((await answerSteps(steps.slice(last), press, 0, 0)).dialog);
      expect(accountOf(scheme, id)?.status).toBe('PENDING');
      await answerSteps(steps.slice(last), press, 0);
      await expect.poll(() => accountOf(scheme, id)?.status).toBe('VALID');
      await accountIds(app, type);
    },
  );

  it.each(['message', 'session', 'both'] as const)(
    'stays the same account when it is replaced, with a callback by %s',
    async (style) => {
      const scheme = schemes.find(({ name }) => name === 'ServiceNow') as Scheme;
      await openList();
      Object.assign(app.paragon.settings, { callbackStyle: style });
      const id = await connect(scheme, 0);
      await answerSteps(scheme.steps, rowButton('ServiceNow', id, /^Replace /), 1);
      await expect.poll(() => accountIds(app, 'servicenow')).toEqual([id]);
    },
  );
});

describe('an app of the person’s own', () => {
  const scheme = schemes.find(({ way }) => way === 'by an app of one’s own') as Scheme;

  it('has its redirect URL copied, and comes to Paragon with its permissions', async () => {
    await openList();
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dialog } = await answerSteps(scheme.steps, connectButton('Box'), 0, 1);
    const url = 'https://passport.useparagon.com/oauth';
    await dialog.getByRole('status', { name: 'Redirect URL' }).getByText(url).waitFor();
    await button(dialog, 'Copy').click();
    await button(dialog, 'Copied').waitFor();
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    await leave(dialog);

    const id = await connect(scheme, 0);
    const person = { projectId: 'local-project', userId: 'demo-user' };
    expect(app.paragon.model.getInputs(person, id)).toEqual({
      pre: {
        clientId: 'own-app',
        clientSecret: 's3cret',
        scopes: 'root_readonly root_readwrite own_scope',
      },
    });
  });
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
