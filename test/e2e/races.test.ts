import { describe, expect, it } from 'vitest';
import {
  accountIds,
  button,
  connect,
  disconnect,
  openWindow,
  region,
  serverAccounts,
} from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';

describe('another tab', () => {
  it('shows what is connected and disconnected in this one, without being touched', async () => {
    app = await open();
    // Asked for the session as well, the SDK would read the account once more, and perhaps too late.
    app.paragon.settings.callbackStyle = 'message';
    const other = await app.openTab();
    await region(other, 'Slack').waitFor();
    await connect(button(region(app, 'Slack'), 'Connect Slack'), 'ada@work.example');
    await expect.poll(() => accountIds(other, 'slack')).toHaveLength(1);
    await disconnect(region(other, 'Slack'), 'ada@work.example');
    await button(region(app, 'Slack'), 'Connect Slack').waitFor();
    await expect.poll(() => accountIds(app, 'slack')).toEqual([]);
    expect([...app.complaints, ...other.complaints]).toEqual([]);
  });

  it('that disconnects the same account at the same time is right as well', async () => {
    app = await open();
    const tabs = [app, await app.openTab()];
    for (const tab of tabs) await region(tab, 'Salesforce').waitFor();
    const ends = await Promise.all(
      tabs.map(({ page }) =>
        page.evaluate((id) => window.app.client.uninstall(id).then(() => 'ok'), salesforce),
      ),
    );
    expect(ends).toEqual(['ok', 'ok']);
    for (const tab of tabs) await expect.poll(() => accountIds(tab, 'salesforce')).toEqual([]);
  });

  it('that connects the same integration at the same time loses neither account', async () => {
    app = await open();
    const other = await app.openTab();
    const mine = await openWindow(button(region(app, 'Slack'), 'Connect Slack'));
    await connect(button(region(other, 'Slack'), 'Connect Slack'), 'charles@example.com');
    await mine.getByRole('radio', { name: 'ada@work.example' }).check();
    await button(mine, 'Allow').click();
    for (const tab of [app, other]) {
      await expect.poll(() => accountIds(tab, 'slack')).toHaveLength(2);
    }
  });
});

describe('a person who changes', () => {
  const attempts = (): Promise<number> =>
    app.page.evaluate(() => window.app.client.store.getState().attempts.length);

  it('while a window is open finds nothing of the first, who keeps every account', async () => {
    app = await open();
    const consent = await openWindow(button(region(app, 'Slack'), 'Connect Slack'));
    await button(consent, 'Allow').waitFor();
    await app.page.evaluate(() => window.app.setUser('somebody-else'));
    await expect.poll(() => consent.isClosed()).toBe(true);
    await button(region(app, 'Salesforce'), 'Connect Salesforce').waitFor();
    expect(await app.page.locator('li[data-credential-id]').count()).toBe(0);
    expect(await attempts()).toBe(0);
    expect(await app.page.content()).not.toContain('ada@work.example');
    await app.page.evaluate(() => window.app.setUser('demo-user'));
    await button(region(app, 'Salesforce'), 'Disconnect ada@work.example').waitFor();
    await expect.poll(() => accountIds(app, 'salesforce')).toEqual([salesforce]);
    // The SDK asks on for the window of before, and says on the console that nobody is signed in.
    const ours = app.complaints.filter((text) => !text.includes('pollForCredential'));
    expect(ours).toEqual([]);
  });

  it('while an account is being disconnected gets none of the first one’s', async () => {
    app = await open();
    const scope = region(app, 'Salesforce');
    app.paragon.faults.set({
      match: { method: 'DELETE', path: '/sdk/' },
      effect: { delayMs: 500 },
    });
    await disconnect(scope, 'ada@work.example');
    await app.page.evaluate(() => window.app.setUser('somebody-else'));
    await button(scope, 'Connect Salesforce').waitFor();
    await expect.poll(() => serverAccounts(app, 'salesforce')).toEqual([]);
    expect(await attempts()).toBe(0);
    await connect(button(scope, 'Connect Salesforce'), 'charles@example.com');
    await button(scope, 'Disconnect charles@example.com').waitFor();
    expect(await app.page.content()).not.toContain('ada@work.example');
    const { users } = await app.page.evaluate(() => ({ users: window.app.sdk.getUser() }));
    expect(JSON.stringify(users)).not.toContain(salesforce);
  });
});

it('a double click opens one window and connects one account', async () => {
  app = await open();
  const slack = region(app, 'Slack');
  const windows: unknown[] = [];
  app.page.on('popup', (opened) => windows.push(opened));
  const [window] = await Promise.all([
    app.page.waitForEvent('popup'),
    button(slack, 'Connect Slack').dblclick(),
  ]);
  await Promise.all([window.waitForEvent('close'), button(window, 'Allow').click()]);
  await expect.poll(() => accountIds(app, 'slack')).toHaveLength(1);
  expect(windows).toHaveLength(1);
  expect(app.complaints).toEqual([]);
});
