import { describe, expect, it } from 'vitest';
import type { TokenMood } from '../tools/answerToken';
import { isKnownComplaint } from './knownComplaints';
import { accountIds, button, connect, disconnect, finish, openWindow, region } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;

const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
const stale = 'What you see may be out of date: the last refresh failed.';

function setMood(mood: TokenMood): Promise<void> {
  return app.page.evaluate((next) => window.app.tokens.setMood(next), mood);
}

/** The error that hooks give, as coming back to the page brings it. */
async function refocus(): Promise<string | undefined> {
  await app.page.evaluate(() => window.app.queryClient.refetchQueries());
  const codes = await app.page.evaluate(() =>
    window.app.queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => Object(state.error).code as string | undefined),
  );
  return codes.find(Boolean);
}

async function retry(): Promise<void> {
  const again = button(app.page, 'Try again');
  await again.click();
  await again.waitFor({ state: 'detached' });
}

const bad: [TokenMood, string, string][] = [
  ['fails', 'token-failed', 'You could not be signed in just now. Try again in a moment.'],
  ['garbage', 'authentication-failed', 'You could not be signed in.'],
  ['expired', 'authentication-failed', 'You could not be signed in.'],
  ['foreign', 'authentication-failed', 'You could not be signed in.'],
];

describe('a getToken', () => {
  it.each(bad)('that is “%s” at the sign-in is said, and tried again', async (mood, _, words) => {
    app = await open(`?token=${mood}`);
    const alert = app.page.getByRole('alert');
    await alert.getByText(`Your integrations could not be loaded. ${words}`).waitFor();
    await setMood('good');
    await retry();
    await expect.poll(() => accountIds(app, 'salesforce')).toEqual([salesforce]);
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });

  it.each(bad)(
    'that is “%s” when the session was lost leaves the list, and says that it is old',
    async (mood, code) => {
      app = await open();
      const row = button(region(app, 'Salesforce'), 'Disconnect ada@work.example');
      await row.waitFor();
      await setMood(mood);
      app.paragon.revokeTokens('demo-user');
      expect(await refocus()).toBe(code);
      await app.page.getByRole('alert').getByText(stale).waitFor();
      await row.waitFor();
      await setMood('good');
      await retry();
      await expect.poll(() => accountIds(app, 'salesforce')).toEqual([salesforce]);
    },
  );

  it('that is slow shows what is being loaded, then the list; a lost session leaves it in place', async () => {
    app = await open('?token=slow');
    await app.page.getByText('Loading integrations…').waitFor();
    const row = button(region(app, 'Salesforce'), 'Disconnect ada@work.example');
    await row.waitFor();
    app.paragon.revokeTokens('demo-user');
    const done = refocus();
    expect(await row.isVisible()).toBe(true);
    expect(await done).toBeUndefined();
    expect(await accountIds(app, 'salesforce')).toEqual([salesforce]);
  });
});

describe('a token that expires', () => {
  const asked = (): Promise<number> => app.page.evaluate(() => window.app.tokens.count());

  it('while a window is open is renewed behind it', async () => {
    app = await open('?token=brief');
    const slack = region(app, 'Slack');
    const window = await openWindow(button(slack, 'Connect Slack'));
    const before = await asked();
    await setMood('good');
    await expect.poll(asked).toBeGreaterThan(before);
    await finish(window, 'Allow');
    await expect.poll(() => accountIds(app, 'slack')).toHaveLength(1);
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });

  it('and cannot be renewed is said, and the list stays', async () => {
    app = await open('?token=brief');
    await region(app, 'Salesforce').waitFor();
    await setMood('fails');
    await app.page.getByRole('alert').getByText(stale).waitFor();
    await button(region(app, 'Salesforce'), 'Disconnect ada@work.example').waitFor();
    await setMood('good');
    await retry();
    await expect.poll(() => accountIds(app, 'salesforce')).toEqual([salesforce]);
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });
});

describe('a session', () => {
  it('that Paragon has ended is found again, with a fresh token, by the next call', async () => {
    app = await open();
    const scope = region(app, 'Salesforce');
    await scope.waitFor();
    app.paragon.revokeTokens('demo-user');
    await disconnect(scope, 'ada@work.example');
    await button(scope, 'Connect Salesforce').waitFor();
    await expect.poll(() => accountIds(app, 'salesforce')).toEqual([]);
    await connect(button(scope, 'Connect Salesforce'), 'ada@work.example');
    await expect.poll(() => accountIds(app, 'salesforce')).toHaveLength(1);
  });

  it('leaves the accounts on screen when a refresh fails, and says that they may be out of date', async () => {
    app = await open();
    await region(app, 'Salesforce').waitFor();
    app.paragon.faults.set({ match: { path: '/sdk/me' }, effect: { status: 500 } });
    expect(await refocus()).toBe('server');
    await button(region(app, 'Salesforce'), 'Disconnect ada@work.example').waitFor();
    await app.page.getByRole('alert').getByText(stale).waitFor();
    app.paragon.faults.clear();
    await retry();
  });

  it.each([
    [
      'full',
      () => {
        for (let size = 4_000_000; size > 0; ) {
          try {
            localStorage.setItem(`full ${localStorage.length}`, 'x'.repeat(size));
          } catch {
            size = Math.floor(size / 2);
          }
        }
      },
    ],
    [
      'blocked',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
      },
    ],
  ])('needs no storage: it may be %s', async (_, spoil) => {
    app = await open('', (page) => page.addInitScript(spoil));
    // By no other way would the SDK ask on once the account is there, and complain that nobody is signed in.
    app.paragon.settings.callbackStyle = 'session';
    const slack = region(app, 'Slack');
    await connect(button(slack, 'Connect Slack'), 'ada@work.example');
    await expect.poll(() => accountIds(app, 'slack')).toHaveLength(1);
    await app.page.evaluate(() => window.app.setUser('somebody-else'));
    await button(slack, 'Connect Slack').waitFor();
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });

  it('leaves nothing in the storage', async () => {
    app = await open('', (page) =>
      page.addInitScript(() => localStorage.setItem('paragon-connect-user-state', '{"old":1}')),
    );
    await connect(button(region(app, 'Slack'), 'Connect Slack'), 'ada@work.example');
    await expect.poll(() => accountIds(app, 'slack')).toHaveLength(1);
    expect(await app.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
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
      guarded: Symbol.for('paragon-connect-react.guard') in window,
      saved: localStorage.getItem('paragon-connect-user-state'),
    }));
    expect(seen).toEqual({ guarded: true, saved: null });
    expect(await refocus()).toBe('network');
    await button(app.page, 'Try again').waitFor();
  });
});
