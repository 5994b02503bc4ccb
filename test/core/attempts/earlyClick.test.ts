// @vitest-environment jsdom
import { createFakeToken } from 'paragon-connect-react/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, codeOf, createClient } from '../createClient';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hour = 3_600_000;

/** The window that the first call of `window.open` has opened. */
function watchOpen() {
  const open = vi.spyOn(window, 'open');
  return { open, getHeld: () => open.mock.results[0]?.value as Window };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** The moments at which a click comes although the SDK cannot be called in it. */
const moments: [string, () => Promise<ReturnType<typeof createClient>>][] = [
  [
    'before the first sign-in',
    async () => {
      const created = createClient({ latency: 1_200 });
      void created.client.refresh();
      await pass(300);
      return created;
    },
  ],
  ['before anything was asked', async () => createClient()],
  [
    'after a sleep past the end of the token',
    async () => {
      const created = createClient();
      await Promise.all([created.client.refresh(), pass(100)]);
      // The clock goes on in a sleep, timers stand still.
      vi.setSystemTime(Date.now() + 8 * hour);
      return created;
    },
  ],
  [
    'while a lost session is found again',
    async () => {
      const created = createClient();
      await Promise.all([created.client.refresh(), pass(100)]);
      created.fake.latency = 500;
      created.fake.logout();
      void created.client.refresh();
      await pass(1);
      return created;
    },
  ],
];

describe.each(moments)('a click %s', (_, arrive) => {
  it('begins at once, and ends in a connected account', async () => {
    const { fake, client } = await arrive();
    fake.consent = 'allow';
    const install = client.install({ integration: 'gmail' });
    expect(client.store.getState().attempts).toMatchObject([
      { kind: 'install', integration: 'gmail', phase: 'authorizing' },
    ]);
    await pass(10_000);
    expect((await install).created).toBe(true);
    expect(fake.windows).toHaveLength(1);
  });

  it('replaces an account', async () => {
    const { fake, client } = await arrive();
    fake.consent = 'allow';
    const replace = client.replace(ada.id);
    expect(client.store.getState().attempts[0]?.credentialId).toBe(ada.id);
    await pass(10_000);
    expect((await replace).credentialId).toBe(ada.id);
    expect(client.store.getState().outcomes[ada.id]?.integration).toBe('slack');
  });

  it('opens its window in the click, which is the one that the person consents in', async () => {
    const { fake, client } = await arrive();
    const { open, getHeld } = watchOpen();
    const install = codeOf(client.install({ integration: 'gmail' }));
    expect(open).toHaveBeenCalledTimes(1);
    await pass(5_000);
    expect(getHeld().closed).toBe(false);
    fake.currentWindow.allow();
    await pass(5_000);
    expect(await install).toBe('resolved');
    expect(getHeld().closed).toBe(true);
  });

  it('is told at once where the browser blocks the window', async () => {
    const { fake, client } = await arrive();
    fake.consent = 'block';
    expect(await codeOf(client.install({ integration: 'gmail' }))).toBe('popup-blocked');
    expect(client.store.getState().attempts).toEqual([]);
  });

  it('can be cancelled while it waits, which closes the window and calls no SDK', async () => {
    const { fake, client } = await arrive();
    const { getHeld } = watchOpen();
    const install = codeOf(client.install({ integration: 'gmail' }));
    client.store.getState().attempts[0]?.cancel();
    expect(client.store.getState().attempts).toEqual([]);
    await pass(10_000);
    expect(await install).toBe('cancelled');
    expect(getHeld().closed).toBe(true);
    expect(fake.calls.some(({ method }) => method === 'installIntegration')).toBe(false);
  });

  it('ends with popup-closed when the person closes the window before the SDK has it', async () => {
    const { fake, client } = await arrive();
    fake.latency = 3_000;
    const { getHeld } = watchOpen();
    const install = codeOf(client.install({ integration: 'gmail' }));
    getHeld().close();
    await pass(5_000);
    expect(await install).toBe('popup-closed');
  });

  it('refuses a second one meanwhile', async () => {
    const { client } = await arrive();
    const first = codeOf(client.install({ integration: 'gmail' }));
    expect(await codeOf(client.install({ integration: 'googledrive' }))).toBe('busy');
    client.store.getState().attempts[0]?.cancel();
    expect(await first).toBe('cancelled');
  });
});

it('fails as the sign-in does, and closes the window', async () => {
  const { fake, client } = createClient();
  fake.fail('authenticate', 'network');
  const { getHeld } = watchOpen();
  const install = codeOf(client.install({ integration: 'gmail' }));
  await pass(1_000);
  expect(await install).toBe('network');
  expect(getHeld().closed).toBe(true);
  expect(client.store.getState().outcomes.gmail?.error?.code).toBe('network');
});

it('keeps to its time limit when the sign-in never ends', async () => {
  const { client } = createClient({}, { getToken: () => new Promise<string>(() => undefined) });
  const install = codeOf(client.install({ integration: 'gmail', timeoutMs: 5_000 }));
  await pass(5_500);
  expect(await install).toBe('timed-out');
});

it('ends when another person signs in instead', async () => {
  const { client, become } = createClient({ latency: 1_000 });
  const install = codeOf(client.install({ integration: 'gmail' }));
  become('bob');
  await pass(5_000);
  expect(await install).toBe('cancelled');
});

it.each([
  ['after a sign-out', true],
  ['where the app signs in by itself and has not', false],
])('rejects with not-authenticated %s, without a window', async (_, hasToken) => {
  const getToken = () => createFakeToken('ada');
  const { client } = createClient({}, hasToken ? { getToken } : { getToken: undefined });
  if (hasToken) client.signOut();
  const { open } = watchOpen();
  expect(await codeOf(client.install({ integration: 'gmail' }))).toBe('not-authenticated');
  expect(await codeOf(client.replace(ada.id))).toBe('not-authenticated');
  expect(open).not.toHaveBeenCalled();
});
