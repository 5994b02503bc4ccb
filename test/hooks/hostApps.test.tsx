import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import {
  ParagonProvider,
  type ParagonProviderProps,
  useInstall,
  useParagonClient,
  useParagonUser,
  useUninstall,
} from 'paragon-connect-react/hooks';
import {
  createFakeParagon,
  createFakeToken,
  type FakeParagon,
} from 'paragon-connect-react/testing';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveNothing } from '../leaveNothing';
import { ada, bob, renderSignedIn } from './renderWithParagon';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** In steps: within one `act`, React 18 renders at its end alone. */
async function pass(milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += 250) {
    await act(() => vi.advanceTimersByTimeAsync(250));
  }
}

function Who(): ReactNode {
  const { data, error } = useParagonUser();
  if (error) return <p role="alert">{`${error.code}: ${error.message}`}</p>;
  const emails = data?.authenticated
    ? (data.integrations.slack?.allCredentials ?? []).map(({ providerData }) =>
        String(providerData?.email),
      )
    : [];
  return <p>{data ? (data.authenticated ? `${data.userId} ${emails}` : 'nobody') : 'pending'}</p>;
}

function createFake(): FakeParagon {
  const fake = createFakeParagon({ userId: 'ada', accounts: { slack: [ada] } });
  leaveNothing(fake);
  return fake;
}

function show(
  fake: FakeParagon,
  props: Partial<ParagonProviderProps> = {},
  children: ReactNode = <Who />,
): ReactNode {
  return (
    <ParagonProvider projectId={fake.projectId} getToken={fake.getToken} paragon={fake} {...props}>
      {children}
    </ParagonProvider>
  );
}

describe('a getToken that comes late', () => {
  it.each<[string, Partial<ParagonProviderProps>]>([
    ['after there was none', { getToken: undefined }],
    ['after one that rejected', { getToken: () => Promise.reject(new Error('not logged in')) }],
    ['after one that returned nothing', { getToken: () => '' }],
  ])('signs in %s', async (_, props) => {
    const queryClient = new QueryClient();
    const fake = createFake();
    const { rerender } = render(show(fake, { ...props, queryClient }));
    await screen.findByText(/nobody|failed/);
    rerender(show(fake, { queryClient }));
    await screen.findByText(`ada ${ada.email}`, {}, { timeout: 3_000 });
  });

  it('is asked ever more seldom when it is another function on each render, and fails', async () => {
    vi.useFakeTimers();
    const queryClient = new QueryClient();
    const fake = createFake();
    const getToken = vi.fn(() => Promise.reject(new Error('503')));
    const element = () => show(fake, { getToken: () => getToken(), queryClient });
    const { rerender } = render(element());
    for (let second = 0; second < 60; second += 1) {
      await pass(1_000);
      rerender(element());
    }
    expect(getToken.mock.calls.length).toBeGreaterThan(1);
    expect(getToken.mock.calls.length).toBeLessThan(10);
  });
});

describe('when the network is back', () => {
  it('a list that could not be loaded loads by itself', async () => {
    const fake = createFake();
    fake.fail('authenticate', 'network', 99);
    render(show(fake, { queryClient: new QueryClient() }));
    await screen.findByRole('alert');
    fake.fail('authenticate', null);
    await act(async () => {
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
    });
    await screen.findByText(`ada ${ada.email}`);
  });

  it('an error beside fresh data goes', async () => {
    const { current, fake } = await renderSignedIn(() => null);
    fake.fail('setUserMetadata', 'network', 99);
    await act(() => current().user.refetch());
    await waitFor(() => expect(current().user.error?.code).toBe('network'));
    fake.fail('setUserMetadata', null);
    await act(async () => {
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
    });
    await waitFor(() => expect(current().user.error).toBeNull());
  });
});

describe('a cache of the app', () => {
  /** What a persister has saved of a visit. */
  async function save(userId: string): Promise<string> {
    const queryClient = new QueryClient();
    const fake = createFakeParagon({
      userId,
      accounts: { slack: [{ email: `${userId}@work.example` }] },
    });
    leaveNothing(fake);
    render(show(fake, { userId, queryClient }));
    await screen.findByText(`${userId} ${userId}@work.example`);
    const state = JSON.stringify(dehydrate(queryClient));
    cleanup();
    return state;
  }

  it('that was restored shows at once, and somebody is signed in behind it', async () => {
    const queryClient = new QueryClient();
    hydrate(queryClient, JSON.parse(await save('ada')));
    const fake = createFake();
    render(show(fake, { userId: 'ada', queryClient }));
    screen.getByText('ada ada@work.example');
    await waitFor(() => expect(fake.getUser().authenticated).toBe(true));
  });

  it('that was restored late keeps nothing of another person', async () => {
    const saved = await save('eve');
    const queryClient = new QueryClient();
    const fake = createFake();
    render(show(fake, { userId: 'ada', queryClient }));
    await screen.findByText(`ada ${ada.email}`);
    act(() => hydrate(queryClient, JSON.parse(saved)));
    await waitFor(() => {
      const held = queryClient.getQueryCache().getAll();
      expect(JSON.stringify(held.map(({ state }) => state.data))).not.toContain('eve');
    });
    screen.getByText(`ada ${ada.email}`);
  });

  it.each<[string, (queryClient: QueryClient) => unknown]>([
    ['clear()', (queryClient) => queryClient.clear()],
    ['removeQueries()', (queryClient) => queryClient.removeQueries()],
    ['resetQueries()', (queryClient) => queryClient.resetQueries()],
  ])('that was emptied by %s goes on to tell of new accounts', async (_, empty) => {
    const { current, fake, queryClient } = await renderSignedIn(() => useInstall());
    act(() => void empty(queryClient));
    await waitFor(() => expect(current().ids('slack')).toHaveLength(1));
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().ids('gmail')).toHaveLength(1));
  });
});

describe('the events of a provider', () => {
  it('tell of attempts that were started anywhere, with the account', async () => {
    const events = {
      onInstall: vi.fn(),
      onReplace: vi.fn(),
      onUninstall: vi.fn(),
      onError: vi.fn(),
    };
    const { current, fake } = await renderSignedIn(() => useParagonClient(), undefined, events);
    const client = current().it;
    fake.consent = 'allow';
    const { credential } = await act(() => client.install({ integration: 'gmail' }));
    expect(events.onInstall).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ integration: 'gmail', credential }),
    );
    await act(() => client.replace(bob.id));
    expect(events.onReplace).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ credentialId: bob.id }),
    );
    await act(() => client.uninstall(ada.id));
    const [[removed]] = events.onUninstall.mock.calls as [[{ credential: typeof credential }]];
    expect(removed.credential.providerData?.email).toBe(ada.email);
    expect(events.onError).not.toHaveBeenCalled();
  });

  it('tell of failures, and not of what a person chose', async () => {
    const onError = vi.fn();
    const { current, fake } = await renderSignedIn(() => useUninstall(ada.id), undefined, {
      onError,
    });
    const { client } = current();
    const install = client.install({ integration: 'gmail' }).catch(() => undefined);
    client.store.getState().attempts[0]?.cancel();
    await act(() => install);
    expect(onError).not.toHaveBeenCalled();
    fake.fail('uninstallIntegration', { status: 500 });
    act(() => current().it.mutate());
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'server', credentialId: ada.id });
  });
});

describe('what getToken returns', () => {
  const jwt = createFakeToken('ada');

  it.each<[string, unknown, RegExp]>([
    ['a quoted text', JSON.stringify(jwt), /quotation marks/],
    ['JSON', JSON.stringify({ token: jwt }), /is JSON/],
    ['parsed JSON', { token: jwt }, /an object/],
    ['a Bearer prefix', `Bearer ${jwt}`, /Bearer/],
    ['an HTML page', '<!doctype html><html><body>Log in. a.b.c</body></html>', /HTML page/],
    ['nothing', undefined, /undefined/],
    ['two tokens', `${jwt} ${jwt}`, /space/],
  ])('is refused with a message that says what it is: %s', async (_, token, hint) => {
    const fake = createFake();
    const getToken = () => token as string;
    render(show(fake, { getToken, queryClient: new QueryClient() }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/^authentication-failed/);
    expect(alert.textContent).toMatch(hint);
    expect(alert.textContent).not.toContain(jwt);
    expect(fake.calls.some(({ method }) => method === 'authenticate')).toBe(false);
  });

  it.each([
    ['a line break after it', `${jwt}\n`],
    ['spaces around it', `  ${jwt}  `],
  ])('is taken with %s', async (_, token) => {
    const fake = createFake();
    render(show(fake, { getToken: () => token, queryClient: new QueryClient() }));
    await screen.findByText(`ada ${ada.email}`);
  });
});

describe('a device whose clock is wrong', () => {
  const served = Date.UTC(2026, 0, 1, 8);

  it.each([
    ['two hours ahead', 2],
    ['two hours behind', -2],
  ])('is named in the error: %s', async (_, hours) => {
    vi.useFakeTimers({ now: served });
    const token = createFakeToken('ada');
    vi.setSystemTime(served + hours * 3_600_000);
    const fake = createFake();
    render(show(fake, { getToken: () => token, queryClient: new QueryClient() }));
    await pass(500);
    expect(screen.getByRole('alert').textContent).toMatch(/clock/);
  });

  it('is no reason to refuse when it is a few minutes slow', async () => {
    vi.useFakeTimers({ now: served });
    const token = createFakeToken('ada');
    vi.setSystemTime(served - 10 * 60_000);
    const fake = createFake();
    render(show(fake, { getToken: () => token, queryClient: new QueryClient() }));
    await pass(500);
    screen.getByText(`ada ${ada.email}`);
  });
});

describe('getToken is not called in a tight loop', () => {
  it.each<[string, () => () => string]>([
    ['each token is 2 s from its end', () => () => createFakeToken('ada', 2_000)],
    [
      'one cached token is returned up to its end',
      () => {
        const cached = createFakeToken('ada', 60_000);
        return () => cached;
      },
    ],
  ])('where %s', async (_, create) => {
    vi.useFakeTimers();
    const times: number[] = [];
    const answer = create();
    const getToken = () => {
      times.push(Date.now());
      return answer();
    };
    render(show(createFake(), { getToken, queryClient: new QueryClient() }));
    await pass(60_000);
    expect(times.length).toBeGreaterThan(2);
    expect(times.length).toBeLessThanOrEqual(13);
    const gaps = times.slice(2).map((time, index) => time - (times[index + 1] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a browser that lacks or refuses something', () => {
  const environments = { zeus: 'https://zeus.useparagon.com' };

  it.each<[string, () => void]>([
    [
      'BroadcastChannel is refused',
      () =>
        vi.stubGlobal(
          'BroadcastChannel',
          class {
            constructor() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            }
          },
        ),
    ],
    ['BroadcastChannel is missing', () => vi.stubGlobal('BroadcastChannel', undefined)],
    [
      'URL.canParse is missing',
      () =>
        Object.defineProperty(URL, 'canParse', {
          value: undefined,
          configurable: true,
          writable: true,
        }),
    ],
    [
      'localStorage is refused',
      () =>
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('refused', 'SecurityError');
        }),
    ],
  ])('signs in where %s', async (_, prepare) => {
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse');
    prepare();
    const fake = Object.assign(createFake(), { environments });
    const allowedOrigins = ['https://zeus.example.com', 'not an address'];
    const paragon = async () => fake;
    render(show(fake, { paragon, allowedOrigins, queryClient: new QueryClient() }));
    await screen.findByText(`ada ${ada.email}`);
    if (canParse) Object.defineProperty(URL, 'canParse', canParse);
    vi.unstubAllGlobals();
  });
});

describe('what a browser hands out in place of a window', () => {
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a stand-in', () => ({})],
    ['a window that is closed at once', () => ({ closed: true, close: () => undefined })],
    [
      'an exception',
      () => {
        throw new Error('windows are not supported');
      },
    ],
  ])('counts as blocked: %s', async (_, open) => {
    const { current } = await renderSignedIn(() => useInstall());
    vi.spyOn(window, 'open').mockImplementation(open as typeof window.open);
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.error?.code).toBe('popup-blocked'));
  });

  it('does not matter where window.open cannot be replaced: the SDK says how it went', async () => {
    const { current, fake } = await renderSignedIn(() => useInstall());
    const { open } = window;
    const defineProperty = Object.defineProperty;
    vi.spyOn(Object, 'defineProperty').mockImplementation((target, name, descriptor) => {
      if (target === window && name === 'open') throw new TypeError('Cannot redefine property');
      return defineProperty(target, name, descriptor);
    });
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(window.open).toBe(open);
  });
});

it('asks the server at once when the person comes back to a page that was hidden', async () => {
  const { current, fake } = await renderSignedIn(() => useInstall());
  const see = vi.spyOn(document, 'visibilityState', 'get');
  act(() => current().it.mutate({ integration: 'gmail' }));
  await waitFor(() => expect(fake.windows).toHaveLength(1));
  see.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  act(() => void fake.currentWindow.allowSilently());
  see.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(current().it.isSuccess).toBe(true));
  expect(current().ids('gmail')).toHaveLength(1);
});
