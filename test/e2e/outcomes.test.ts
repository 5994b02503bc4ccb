import { describe, expect, it } from 'vitest';
import type { ParagonErrorCode } from '../../src/core/ParagonError';
import { closeWindow } from '../tools/closeWindow';
import {
  accountIds,
  button,
  connect,
  disconnect,
  finish,
  openWindow,
  region,
  serverAccounts,
} from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

/** How the last attempt at a target ended, as everything on the screen reads it. */
function outcome(target: string): Promise<ParagonErrorCode | undefined> {
  return app.page.evaluate(
    (key) => window.app.client.store.getState().outcomes[key]?.error?.code,
    target,
  );
}

const calendar = 'Google Calendar';
const another = `Connect another ${calendar} account`;

describe('an attempt to connect', () => {
  it('ends with popup-closed when the window is closed, and is not called a failure', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, calendar);
    const before = serverAccounts(app, 'googlecalendar');
    const window = await openWindow(button(scope, another));
    await button(scope, 'Cancel').waitFor();
    await closeWindow(window);
    await expect.poll(() => outcome('googlecalendar'), { timeout: 8_000 }).toBe('popup-closed');
    expect(await scope.getByRole('alert').count()).toBe(0);
    await connect(button(scope, another), 'charles@example.com');
    await button(scope, 'Disconnect charles@example.com').waitFor();
    expect(await accountIds(app, 'googlecalendar')).toHaveLength(before.length + 1);
    expect(app.complaints).toEqual([]);
  });

  it('ends with popup-blocked when the browser blocks the window', async () => {
    app = await open('?install=slack');
    // Looking at the page would count as the person's activity, and let the window open.
    const asked = () =>
      app.paragon.getState().requests.some(({ path }) => /build-oauth/.test(path));
    await expect.poll(asked, { timeout: 15_000 }).toBe(true);
    await expect.poll(() => outcome('slack')).toBe('popup-blocked');
    await region(app, 'Slack').getByRole('alert').waitFor();
    await connect(button(region(app, 'Slack'), 'Connect Slack'), 'ada@work.example');
    await button(region(app, 'Slack'), 'Disconnect ada@work.example').waitFor();
    expect(await accountIds(app, 'slack')).toHaveLength(1);
  });

  it('ends with provider-denied when the person denies, and says so beside the integration', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, calendar);
    const before = await accountIds(app, 'googlecalendar');
    const window = await openWindow(button(scope, another));
    await finish(window, 'Deny');
    await scope.getByRole('alert').waitFor();
    expect(await outcome('googlecalendar')).toBe('provider-denied');
    expect(await accountIds(app, 'googlecalendar')).toEqual(before);
    await button(scope, another).waitFor();
  });

  it('ends with timed-out at the limit, with the window closed', async () => {
    app = await open('', (page) => page.clock.install());
    const scope = region(app, calendar);
    const window = await openWindow(button(scope, another));
    const closed = window.waitForEvent('close');
    await app.page.clock.fastForward(181_000);
    await expect.poll(() => outcome('googlecalendar')).toBe('timed-out');
    await closed;
    await button(scope, another).waitFor();
    await scope.getByRole('alert').waitFor();
  });

  it('ends with cancelled at once by Cancel, and loses no account', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, calendar);
    const before = await accountIds(app, 'googlecalendar');
    const window = await openWindow(button(scope, another));
    const closed = window.waitForEvent('close');
    await button(scope, 'Cancel').click();
    await closed;
    expect(await outcome('googlecalendar')).toBe('cancelled');
    expect(await scope.getByRole('alert').count()).toBe(0);
    expect(await accountIds(app, 'googlecalendar')).toEqual(before);
    await connect(button(scope, another), 'charles@example.com');
    await expect.poll(() => accountIds(app, 'googlecalendar')).toHaveLength(before.length + 1);
    expect(app.complaints).toEqual([]);
  });

  it('is refused with busy while another window is open, and says which', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const window = await openWindow(button(region(app, calendar), another));
    await button(region(app, 'Slack'), 'Connect Slack').click();
    const alert = region(app, 'Slack').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(calendar);
    expect(await outcome('slack')).toBe('busy');
    await finish(window, 'Allow');
    await expect.poll(() => accountIds(app, 'googlecalendar')).toHaveLength(3);
    expect(app.complaints).toEqual([]);
  });

  it('reconnects a broken account in place', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const hubspot = region(app, 'HubSpot');
    await hubspot.waitFor();
    const before = await accountIds(app, 'hubspot');
    await connect(button(hubspot, 'Reconnect ada@work.example'), 'ada@work.example');
    await button(hubspot, 'Replace ada@work.example').waitFor();
    expect(await accountIds(app, 'hubspot')).toEqual(before);
    expect(serverAccounts(app, 'hubspot')[0]?.status).toBe('VALID');
    expect(app.complaints).toEqual([]);
  });

  const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
  it.each<[string, ParagonErrorCode, Refused]>([
    ['a second account without allowMultiple', 'already-installed', { install: 'salesforce' }],
    ['an integration that the project lacks', 'integration-not-found', { install: 'nope' }],
    ['an integration that is switched off', 'integration-inactive', { install: 'asana' }],
    ['an integration that asks for input', 'input-required', { install: 'zendesk' }],
    ['a replacement of an unknown account', 'credential-not-found', { replace: unknown }],
    ['a removal of an unknown account', 'credential-not-found', { uninstall: unknown }],
  ])('refuses %s with %s', async (_, code, refused) => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const said = await app.page.evaluate(({ install, replace, uninstall }) => {
      const { client } = window.app;
      const call = install
        ? client.install({ integration: install })
        : replace
          ? client.replace(replace)
          : client.uninstall(uninstall);
      return call.then(
        () => 'no error',
        (error) => error.code,
      );
    }, refused);
    expect(said).toBe(code);
    expect(app.complaints).toEqual([]);
  });
});

/** A call that must be refused, and what it is about. */
type Refused = Partial<Record<'install' | 'replace' | 'uninstall', string>>;

describe('disconnecting', () => {
  it('leaves no ghost when two accounts of one integration go at once', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, calendar);
    await scope.waitFor();
    const before = await accountIds(app, 'googlecalendar');
    expect(before).toHaveLength(2);
    await app.page.evaluate(
      (ids) => Promise.all(ids.map((id) => window.app.client.uninstall(id))),
      before,
    );
    await button(scope, `Connect ${calendar}`).waitFor();
    expect(await accountIds(app, 'googlecalendar')).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('does nothing when the dialog is cancelled', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, 'Salesforce');
    await button(scope, 'Disconnect ada@work.example').click();
    await button(app.page.getByRole('alertdialog'), 'Cancel').click();
    expect(await accountIds(app, 'salesforce')).toEqual(['a5e995c2-7709-43fd-9cdf-f759faa52497']);
  });

  it('says what failed beside the account, and a later try succeeds', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const scope = region(app, 'Salesforce');
    await scope.waitFor();
    const stop = app.paragon.faults.set({
      match: { method: 'DELETE', path: '/sdk/integrations/' },
      effect: { status: 500 },
    });
    await disconnect(scope, 'ada@work.example');
    await scope.getByRole('alert').waitFor();
    expect(await accountIds(app, 'salesforce')).toHaveLength(1);
    stop();
    await disconnect(scope, 'ada@work.example');
    await button(scope, 'Connect Salesforce').waitFor();
    expect(await accountIds(app, 'salesforce')).toEqual([]);
  });
});
