// @vitest-environment jsdom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ada, bob, codeOf, createClient } from '../createClient';

beforeEach(() => void vi.restoreAllMocks());

async function signIn() {
  const created = createClient();
  await created.client.refresh();
  return created;
}

type Call = (client: Awaited<ReturnType<typeof signIn>>['client']) => Promise<unknown>;

const install: Call = (client) => client.install({ integration: 'gmail' });
const replaceAda: Call = (client) => client.replace(ada.id);
const replaceBob: Call = (client) => client.replace(bob.id);
const uninstallAda: Call = (client) => client.uninstall(ada.id);

describe('two calls in one task', () => {
  it.each<[string, Call, Call]>([
    ['a replace after a disconnect of the same account', uninstallAda, replaceAda],
    ['a disconnect after a replace of the same account', replaceAda, uninstallAda],
    ['a replace after an install', install, replaceAda],
    ['an install after a replace', replaceAda, install],
    ['a replace after a replace of another account', replaceBob, replaceAda],
  ])('refuse %s', async (_, first, second) => {
    const { fake, client } = await signIn();
    fake.consent = 'allow';
    const [one, two] = [codeOf(first(client)), codeOf(second(client))];
    expect(await two).toBe('busy');
    expect(await one).toBe('resolved');
  });

  it.each<[string, Call, Call]>([
    ['a replace beside a disconnect of another account', uninstallAda, replaceBob],
    ['a disconnect beside a replace of another account', replaceBob, uninstallAda],
    ['a disconnect beside an install', install, uninstallAda],
  ])('run %s', async (_, first, second) => {
    const { fake, client } = await signIn();
    fake.consent = 'allow';
    expect(await Promise.all([codeOf(first(client)), codeOf(second(client))])).toEqual([
      'resolved',
      'resolved',
    ]);
  });

  it.each<[string, Call, string]>([
    ['install', install, 'installIntegration'],
    ['replace', replaceAda, 'installIntegration'],
    ['uninstall', uninstallAda, 'uninstallIntegration'],
  ])('join where both are the same %s', async (_, call, method) => {
    const { fake, client } = await signIn();
    fake.consent = 'allow';
    const [one, two] = [call(client), call(client)];
    expect(await one).toBe(await two);
    expect(fake.calls.filter((made) => made.method === method)).toHaveLength(1);
  });
});

describe('after the person has closed the window', () => {
  /** The kit looks at the window a few times a second, and waits some seconds more for a result. */
  async function startAndClose(call: Call, how: 'close' | 'consent' = 'close') {
    const { fake, client } = await signIn();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const first = codeOf(call(client));
    await vi.advanceTimersByTimeAsync(1_000);
    if (how === 'consent') fake.currentWindow.allow();
    else fake.currentWindow.close();
    await vi.advanceTimersByTimeAsync(300);
    fake.consent = 'allow';
    return { fake, client, first };
  }

  it.each<[string, Call]>([
    ['the same call', replaceAda],
    ['an install', install],
    ['a replace of another account', replaceBob],
    ['a disconnect of the same account', uninstallAda],
  ])('lets %s begin, which waits for the last result of the first', async (_, next) => {
    const { client, first } = await startAndClose(replaceAda);
    const order: string[] = [];
    void first.then((code) => order.push(code));
    void codeOf(next(client)).then((code) => order.push(code));
    expect(client.store.getState().attempts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(['popup-closed', 'resolved']);
  });

  it('refuses a third call while the second waits', async () => {
    const { client, first } = await startAndClose(replaceAda);
    const second = codeOf(install(client));
    expect(await codeOf(replaceBob(client))).toBe('busy');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([await first, await second]).toEqual(['popup-closed', 'resolved']);
  });

  it('tells of the account, where the person had consented before', async () => {
    const { fake, client, first } = await startAndClose(install, 'consent');
    const second = codeOf(replaceAda(client));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([await first, await second]).toEqual(['resolved', 'resolved']);
    expect(fake.model.getIntegrations(fake).gmail?.allCredentials).toHaveLength(1);
  });
});

it('leaves an account that was disconnected disconnected, although a replace was asked for as well', async () => {
  const { fake, client } = await signIn();
  fake.consent = 'allow';
  const calls = [client.uninstall(ada.id), codeOf(client.replace(ada.id))];
  await Promise.all(calls);
  const held = fake.model.getIntegrations(fake).slack?.allCredentials.map(({ id }) => id);
  expect(held).toEqual([bob.id]);
});

it('forgets a refusal only when its reason is gone', async () => {
  const { fake, client } = await signIn();
  const open = codeOf(client.install({ integration: 'gmail' }));
  expect(await codeOf(client.install({ integration: 'googledrive' }))).toBe('busy');
  await client.uninstall(ada.id);
  expect(client.store.getState().outcomes.googledrive?.error?.code).toBe('busy');
  fake.currentWindow.deny();
  expect(await open).toBe('provider-denied');
  expect(client.store.getState().outcomes.googledrive).toBeUndefined();
});

it('shows every listener either the attempt or its outcome, never neither', async () => {
  const { fake, client } = await signIn();
  fake.consent = 'deny';
  let begun = false;
  const gaps: unknown[] = [];
  client.store.subscribe(({ attempts, outcomes }) => {
    begun ||= attempts.length > 0;
    if (begun && attempts.length === 0 && !outcomes.gmail) gaps.push(outcomes);
  });
  await codeOf(client.install({ integration: 'gmail' }));
  begun = false;
  await codeOf(client.install({ integration: 'gmail' }));
  expect(gaps).toEqual([]);
  expect(client.store.getState().outcomes.gmail?.error?.code).toBe('provider-denied');
});
