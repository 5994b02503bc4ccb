import { describe, expect, it } from 'vitest';
import { accountIds, button, connect, disconnect, region } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

describe('signing in', () => {
  it.each([
    ['garbage', 'garbage'],
    ['an expired token', createExpired()],
  ])('shows a clear error for %s, and the list after a retry', async (_, token) => {
    app = await open(`?token=${token}`);
    await app.page.getByRole('alert').waitFor();
    await app.page.evaluate(() => window.app.mendToken());
    await button(app.page, 'Try again').click();
    await region(app, 'Salesforce').waitFor();
    expect(await accountIds(app, 'salesforce')).toHaveLength(1);
    expect(app.complaints).toEqual([]);
  });

  it('is done again, with a fresh token, when Paragon has ended the session', async () => {
    app = await open();
    const scope = region(app, 'Salesforce');
    await scope.waitFor();
    app.paragon.revokeTokens('demo-user');
    await disconnect(scope, 'ada@work.example');
    await button(scope, 'Connect Salesforce').waitFor();
    expect(await accountIds(app, 'salesforce')).toEqual([]);
    await connect(button(scope, 'Connect Salesforce'), 'ada@work.example');
    await expect.poll(() => accountIds(app, 'salesforce')).toHaveLength(1);
  });

  it('keeps the accounts on screen when a refresh fails, and says that they may be out of date', async () => {
    app = await open();
    await region(app, 'Salesforce').waitFor();
    const stop = app.paragon.faults.set({ match: { path: '/sdk/me' }, effect: { status: 500 } });
    const code = await app.page.evaluate(() =>
      window.app.queryClient.refetchQueries({ queryKey: ['paragon'] }).then(() =>
        window.app.queryClient
          .getQueryCache()
          .getAll()
          .map(({ state }) => Object(state.error).code),
      ),
    );
    expect(code).toContain('server');
    await button(region(app, 'Salesforce'), 'Disconnect ada@work.example').waitFor();
    const retry = button(app.page, 'Try again');
    await retry.waitFor();
    stop();
    await retry.click();
    await retry.waitFor({ state: 'detached' });
  });
});

describe('the SDK', () => {
  it('is loaded by the kit, guard first, where the app gives none; no network is a clear error', async () => {
    app = await open('?sdk=default', async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem('paragon-connect-user-state', '{"old":1}'),
      );
    });
    await app.page.getByRole('alert').waitFor();
    const seen = await app.page.evaluate(() => ({
      code: window.app.queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => Object(state.error).code)
        .find(Boolean),
      guarded: Symbol.for('paragon-connect-react.guard') in window,
      saved: localStorage.getItem('paragon-connect-user-state'),
    }));
    expect(seen).toEqual({ code: 'network', guarded: true, saved: null });
    await button(app.page, 'Try again').waitFor();
  });
});

function createExpired(): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ sub: 'demo-user', exp: 1 })}.unsigned`;
}
