import { describe, expect, it } from 'vitest';
import type { ParagonErrorCode } from '../../src/core/ParagonError';
import { closeWindow } from '../tools/closeWindow';
import { accountIds, button, connect, finish, openWindow, region, serverAccounts } from './screen';
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

const isOpen = (): boolean => app.page.context().pages().length > 1;

const calendar = 'Google Calendar';
const another = `Connect another ${calendar} account`;

describe('an attempt to connect', () => {
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

  it.each(['Allow', 'close'] as const)(
    'may begin while the closed window of another waits for its last result: %s',
    async (end) => {
      app = await open();
      await region(app, 'Slack').waitFor();
      const before = await accountIds(app, 'googlecalendar');
      const first = await openWindow(button(region(app, calendar), another));
      if (end === 'Allow') await finish(first, 'Allow');
      else await closeWindow(first);
      const click = button(region(app, 'Slack'), 'Connect Slack');
      const popup = app.page.waitForEvent('popup');
      // A click is faster here than any person's: the kit looks at the window ten times a second.
      await expect.poll(() => click.click({ timeout: 1_000 }).then(isOpen, isOpen)).toBe(true);
      const second = await popup;
      await second.getByRole('radio', { name: 'charles@example.com' }).check();
      await finish(second, 'Allow');
      await expect.poll(() => accountIds(app, 'slack')).toHaveLength(1);
      const grown = before.length + (end === 'Allow' ? 1 : 0);
      await expect.poll(() => accountIds(app, 'googlecalendar')).toHaveLength(grown);
      expect(await region(app, calendar).getByRole('alert').count()).toBe(0);
      expect(app.complaints).toEqual([]);
    },
  );

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

  it('that can come to nothing is refused at once, with the code that says why', async () => {
    app = await open();
    await region(app, 'Slack').waitFor();
    const codes = await app.page.evaluate(async () => {
      const { client } = window.app;
      const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
      const calls: Record<string, () => Promise<unknown>> = {
        'a second account without allowMultiple': () =>
          client.install({ integration: 'salesforce' }),
        'an integration that the project lacks': () => client.install({ integration: 'nope' }),
        'an integration that is switched off': () => client.install({ integration: 'asana' }),
        'an integration that asks for input': () => client.install({ integration: 'zendesk' }),
        'a replacement of an unknown account': () => client.replace(unknown),
        'a removal of an unknown account': () => client.uninstall(unknown),
      };
      const ends: Record<string, string> = {};
      for (const [what, call] of Object.entries(calls)) {
        ends[what] = await call().then(
          () => 'no error',
          ({ code }) => code,
        );
      }
      return ends;
    });
    expect(codes).toEqual({
      'a second account without allowMultiple': 'already-installed',
      'an integration that the project lacks': 'integration-not-found',
      'an integration that is switched off': 'integration-inactive',
      'an integration that asks for input': 'input-required',
      'a replacement of an unknown account': 'credential-not-found',
      'a removal of an unknown account': 'credential-not-found',
    });
    expect(app.complaints).toEqual([]);
  });
});

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
});
