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
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function signIn(...parameters: Parameters<typeof createClient>) {
  const created = createClient(...parameters);
  await Promise.all([created.client.refresh(), pass(100)]);
  return created;
}

describe('while a lost session is found again', () => {
  it.each<[string, (client: Awaited<ReturnType<typeof signIn>>['client']) => Promise<unknown>]>([
    ['a request', (client) => client.request(ada.id, '/about')],
    ['an uninstall', (client) => client.uninstall(ada.id)],
    ['a refresh', (client) => client.refresh()],
    ['a trigger', (client) => client.triggerWorkflow('unknown').catch(({ code }) => code)],
  ])('%s waits for it', async (_, call) => {
    const { fake, client } = await signIn();
    fake.latency = 100;
    fake.logout();
    const refresh = client.refresh();
    await pass(1);
    expect(fake.getUser().authenticated).toBe(true);
    const code = codeOf(call(client));
    await pass(2_000);
    await refresh;
    expect(await code).toBe('resolved');
  });
});

describe('the token', () => {
  it('is fetched once by a laptop that wakes, for its timer and for a call', async () => {
    const getToken = vi.fn(() => createFakeToken('ada'));
    const { client } = await signIn({}, { getToken });
    expect(getToken).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 2 * hour);
    let give: (token: string) => void = () => undefined;
    getToken.mockImplementation(
      () => new Promise<string>((resolve) => (give = resolve)) as unknown as string,
    );
    const refresh = client.refresh();
    await pass(hour);
    give(createFakeToken('ada'));
    await pass(1_000);
    await refresh;
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  it('is looked at once more when a sign-in had to wait for a window', async () => {
    // The facade renews its token by signing in, and waits for the window.
    const getToken = vi.fn(() => createFakeToken('ada', 120_000));
    const { fake, client } = await signIn({ bootstrap: false }, { getToken });
    Object.assign(fake, { updateAuthenticatedUser: undefined, logout: undefined });
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const install = codeOf(client.install({ integration: 'gmail' }));
    // The renewal is due at 96 s; its token has expired by the time that the window has closed.
    await pass(170_000 + 50_000);
    client.store.getState().attempts[0]?.cancel();
    await pass(10_000);
    expect(await install).not.toBe('resolved');
    expect(client.store.getState().userId).toBe('ada');
    expect(fake.getUser().authenticated).toBe(true);
    const ends = fake.calls
      .filter(({ method }) => method === 'authenticate')
      .map(({ parameters }) => parameters.length);
    expect(ends.length).toBeGreaterThan(1);
  });
});
