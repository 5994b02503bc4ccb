// @vitest-environment jsdom
import { createFakeToken } from 'paragon-connect-react/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getInternals } from '../../src/core/clientInternals';
import { createParagonClient } from '../../src/core/createParagonClient';
import { createSdkHandle } from '../../src/core/sdk/createSdkHandle';
import { ada, bob, codeOf, createClient } from './createClient';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

const slackWorkflow = 'a workflow that nobody has';

describe('a trigger without an account', () => {
  it('passes over an integration without a configuration', async () => {
    const { fake, client } = createClient();
    await client.refresh();
    vi.spyOn(fake, 'getIntegrationConfig').mockImplementation(() => {
      throw new TypeError("Cannot read properties of undefined (reading 'values')");
    });
    expect(await codeOf(client.triggerWorkflow(slackWorkflow))).toBe('unknown');
  });
});

describe('choosing an account', () => {
  it('keeps what another tab has chosen since', async () => {
    const { fake, client } = createClient();
    await client.refresh();
    const other = createParagonClient(createSdkHandle(createClient().fake), {
      projectId: fake.projectId,
      userId: 'ada',
      getToken: () => createFakeToken('ada'),
    });
    other.select('googledrive', 'theirs');
    client.select('slack', ada.id);
    client.select('gmail', null);
    const saved = localStorage.getItem(`paragon-connect-react:selected:${fake.projectId}:ada`);
    expect(JSON.parse(saved ?? '')).toEqual({ googledrive: 'theirs', slack: ada.id });
  });
});

describe('a state of the SDK that is not as its types say', () => {
  it.each([
    ['no list of accounts', { slack: { allCredentials: null } }],
    ['no integrations', null],
  ])('is read as far as possible: %s', async (_, integrations) => {
    const { fake, client } = createClient();
    await client.refresh();
    const rejections: unknown[] = [];
    const hear = (thrown: unknown): void => void rejections.push(thrown);
    process.on('unhandledRejection', hear);
    fake.updateAuthenticatedUser(Object({ integrations }));
    await client.uninstall(ada.id).catch(() => undefined);
    const told: unknown[] = [];
    getInternals(client).subscribe({
      onSnapshot: (snapshot) => void told.push(snapshot),
      onStale: () => undefined,
    });
    fake.logout();
    await client.refresh();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(rejections).toEqual([]);
    expect(told).toHaveLength(1);
  });
});

it('lets no listener that throws keep the news from the next one', async () => {
  const { client } = createClient();
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  const told: string[] = [];
  getInternals(client).subscribe({
    onSnapshot() {
      throw new Error('of the app');
    },
    onStale: () => undefined,
  });
  getInternals(client).subscribe({
    onSnapshot: ({ user }) => void told.push(user.authenticated ? user.userId : 'nobody'),
    onStale: () => undefined,
  });
  await client.refresh();
  expect(told).toEqual(['ada']);
  expect(reported).toHaveBeenCalledTimes(1);
});

describe('an install after one that was blocked or denied', () => {
  it.each(['block', 'deny'] as const)('takes the SDK at its word (%s)', async (consent) => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { fake, client } = createClient();
    await Promise.all([client.refresh(), vi.advanceTimersByTimeAsync(100)]);
    fake.consent = consent;
    await Promise.all([
      codeOf(client.install({ integration: 'slack', allowMultiple: true })),
      vi.advanceTimersByTimeAsync(5_000),
    ]);
    fake.consent = 'ask';
    // The server takes the consent for the account that it has: nothing in the list changes.
    const grant = vi.spyOn(fake.model, 'grant').mockImplementation(() => {
      const account = fake.model
        .getIntegrations(fake)
        .slack?.allCredentials.find(({ id }) => id === ada.id);
      return account as NonNullable<typeof account>;
    });
    const install = client.install({ integration: 'slack', allowMultiple: true });
    fake.currentWindow.allow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await install).credentialId).toBe(ada.id);
    grant.mockRestore();
  });
});

describe('two providers of one SDK', () => {
  it.each([
    ['warn when they want different people', 'bob', 1],
    ['say nothing when they want the same person', 'ada', 0],
  ])('%s', async (_, userId, warnings) => {
    vi.resetModules();
    vi.stubEnv('NODE_ENV', 'development');
    const { createPropsCheck } = await import('../../src/core/createPropsCheck');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const props = createPropsCheck();
    props.set({}, { projectId: 'p', userId: 'ada' });
    props.set({}, { projectId: 'p', userId });
    await Promise.resolve();
    expect(warn).toHaveBeenCalledTimes(warnings);
    vi.unstubAllEnvs();
  });
});

it('has the person of its props from the first state on, as a hydrated page needs it', () => {
  const { client } = createClient();
  expect(client.store.getInitialState().userId).toBe('ada');
});

it('reads the SDK once for one change, whoever asks how often', async () => {
  const { fake, client } = createClient();
  await client.refresh();
  const getUser = vi.spyOn(fake, 'getUser');
  await client.request(bob.id, '/about');
  const install = codeOf(client.install({ integration: 'gmail' }));
  client.store.getState().attempts[0]?.cancel();
  expect(await install).toBe('cancelled');
  expect(getUser).not.toHaveBeenCalled();
  await Promise.all([client.refresh(), client.request(ada.id, '/about')]);
  expect(getUser).toHaveBeenCalledTimes(1);
});

describe('removing all accounts of an integration', () => {
  it('asks the server once, at the end', async () => {
    const { fake, client } = createClient();
    await client.refresh();
    const reloads = () => fake.calls.filter(({ method }) => method === 'bootstrapSDKState').length;
    const before = reloads();
    expect((await client.uninstallAll('slack')).removed).toEqual([ada.id, bob.id]);
    expect(reloads() - before).toBe(1);
  });

  it('can be stopped, and says what became of each account', async () => {
    const { fake, client } = createClient();
    await client.refresh();
    const controller = new AbortController();
    const { uninstallIntegration } = fake;
    vi.spyOn(fake, 'uninstallIntegration').mockImplementation(async (...parameters) => {
      await uninstallIntegration(...parameters);
      controller.abort();
    });
    const { removed, failed } = await client.uninstallAll('slack', { signal: controller.signal });
    expect([...removed, ...failed.map(({ credentialId }) => credentialId)].sort()).toEqual([
      ada.id,
      bob.id,
    ]);
    expect(failed.map(({ error }) => error.code)).toContain('cancelled');
    expect(fake.model.getIntegrations(fake).slack?.allCredentials.map(({ id }) => id)).toEqual([
      bob.id,
    ]);
  });
});
