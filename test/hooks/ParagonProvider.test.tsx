import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  ParagonProvider,
  useInstall,
  useParagonClient,
  useParagonUser,
} from 'paragon-connect-react/hooks';
import {
  createFakeParagon,
  createFakeToken,
  type FakeParagon,
} from 'paragon-connect-react/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, bob, renderSignedIn, renderWithParagon, someAccounts } from './renderWithParagon';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const count = (fake: FakeParagon, name: string): number =>
  fake.calls.filter(({ method }) => method === name).length;

function Who(): ReactNode {
  const { data, error, isPending } = useParagonUser();
  if (isPending) return <p>loading</p>;
  if (error) return <p role="alert">{error.code}</p>;
  return <p>{data.authenticated ? data.userId : 'nobody'}</p>;
}

describe('signing in', () => {
  it('happens once, also in StrictMode', async () => {
    const { fake } = await renderSignedIn(() => null);
    expect(count(fake, 'authenticate')).toBe(1);
  });

  it('happens once for two providers of one SDK, whichever way they got it', async () => {
    const fake = createFakeParagon(someAccounts);
    const props = { projectId: fake.projectId, getToken: fake.getToken };
    render(
      <>
        <ParagonProvider {...props} paragon={async () => fake} queryClient={new QueryClient()}>
          <Who />
        </ParagonProvider>
        <ParagonProvider {...props} paragon={async () => fake} queryClient={new QueryClient()}>
          <Who />
        </ParagonProvider>
      </>,
    );
    await waitFor(() => expect(screen.getAllByText('demo-user')).toHaveLength(2));
    expect(count(fake, 'authenticate')).toBe(1);
  });

  it.each([
    ['token-failed', () => Promise.reject(new Error('503'))],
    ['authentication-failed', () => 'garbage'],
    ['authentication-failed', () => createFakeToken('demo-user', -5_000)],
  ])('fails with %s in the query, and succeeds on a later try', async (code, bad) => {
    const getToken = vi.fn<() => string | Promise<string>>(bad);
    const { result, fake } = renderWithParagon(() => ({ ...useParagonUser() }), {}, { getToken });
    await waitFor(() => expect(result.current.error?.code).toBe(code));
    getToken.mockImplementation(fake.getToken);
    await act(() => result.current.refetch());
    await waitFor(() => expect(result.current.data?.authenticated).toBe(true));
  });

  it('fails with authentication-failed for a token of another person than userId', async () => {
    const { result } = renderWithParagon(() => ({ ...useParagonUser() }), {}, { userId: 'other' });
    await waitFor(() => expect(result.current.error?.code).toBe('authentication-failed'));
  });

  it.each([
    ['server', { status: 500 }],
    ['network', 'network' as const],
    ['authentication-failed', { status: 401 }],
    ['storage-full', new Error("Failed to execute 'setItem' on 'Storage': exceeded the quota.")],
  ])('says %s when the SDK cannot sign in', async (code, fault) => {
    const fake = createFakeParagon();
    fake.fail('authenticate', fault);
    const { result } = renderWithParagon(() => ({ ...useParagonUser() }), fake);
    await waitFor(() => expect(result.current.error?.code).toBe(code));
  });

  it('says sdk-unavailable when the SDK does not load, and loads it on a later try', async () => {
    const fake = createFakeParagon();
    const load = vi.fn().mockRejectedValueOnce(new Error('chunk')).mockResolvedValue(fake);
    const { result } = renderWithParagon(() => ({ ...useParagonUser() }), fake, { paragon: load });
    await waitFor(() => expect(result.current.error?.code).toBe('sdk-unavailable'));
    await act(() => result.current.refetch());
    await waitFor(() => expect(result.current.data?.authenticated).toBe(true));
  });

  it('is left to the app without getToken, which then calls refresh()', async () => {
    const fake = createFakeParagon(someAccounts);
    const { result } = renderWithParagon(
      () => ({ user: { ...useParagonUser() }, client: useParagonClient() }),
      fake,
      { getToken: undefined },
    );
    await waitFor(() => expect(result.current.user.data?.authenticated).toBe(false));
    await act(async () => {
      await fake.authenticate(fake.projectId, fake.getToken());
      await result.current.client.refresh();
    });
    await waitFor(() => expect(result.current.user.data?.authenticated).toBe(true));
  });
});

describe('the token', () => {
  it('is renewed before it expires, without signing in again', async () => {
    vi.useFakeTimers();
    const { fake, result } = renderWithParagon(() => ({ ...useParagonUser() }));
    await waitFor(() => expect(result.current.data?.authenticated).toBe(true));
    await act(() => vi.advanceTimersByTimeAsync(3_550_000));
    expect(count(fake, 'updateAuthenticatedUser')).toBe(1);
    expect(count(fake, 'authenticate')).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    expect(count(fake, 'updateAuthenticatedUser')).toBe(2);
  });

  it('is fetched again after the session was lost, and the list stays on screen', async () => {
    const { current, fake } = await renderSignedIn(() => null);
    fake.fail('setUserMetadata', { status: 401 });
    await act(() => current().client.refresh());
    expect(count(fake, 'authenticate')).toBe(2);
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
  });

  it('is in no query, mutation or store', async () => {
    const { current, fake, queryClient } = await renderSignedIn(() => useInstall(true));
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    const places = [
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
      current().client.store.getState(),
      { ...localStorage },
    ];
    expect(JSON.stringify(places)).not.toContain('eyJ');
  });
});

describe('a change of person', () => {
  it('ends what is in flight, and none of the first person’s data is left', async () => {
    const fake = createFakeParagon(someAccounts);
    const queryClient = new QueryClient();
    const show = (userId: string): ReactNode => (
      <ParagonProvider
        projectId={fake.projectId}
        userId={userId}
        getToken={() => createFakeToken(userId)}
        paragon={fake}
        queryClient={queryClient}
      >
        <Who />
        <Installer />
      </ParagonProvider>
    );
    const { rerender } = render(show('demo-user'));
    await screen.findByText('demo-user');
    act(() => screen.getByRole('button').click());
    await waitFor(() => expect(fake.windows).toHaveLength(1));
    rerender(show('somebody-else'));
    expect(screen.queryByText('demo-user')).not.toBeInTheDocument();
    await screen.findByText('somebody-else');
    expect(fake.windows[0]?.closed).toBe(true);
    expect(await screen.findByText('cancelled')).toBeVisible();
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map((q) => q.state),
      ),
    ).not.toContain(ada.id);
    expect(fake.getUser()).toMatchObject({ userId: 'somebody-else' });
  });

  it('while nothing is mounted leaves none of the first person’s data either', async () => {
    const queryClient = new QueryClient();
    const first = await renderSignedIn(() => null, someAccounts, { queryClient });
    const isHeld = () => {
      const queries = queryClient.getQueryCache().getAll();
      return JSON.stringify(queries.map(({ state }) => state)).includes(ada.id);
    };
    first.unmount();
    expect(isHeld()).toBe(true);
    await renderSignedIn(() => null, first.fake, {
      queryClient,
      userId: 'somebody-else',
      getToken: () => createFakeToken('somebody-else'),
    });
    expect(isHeld()).toBe(false);
  });

  it('by signOut() leaves nobody, until refresh()', async () => {
    const { current, fake, queryClient } = await renderSignedIn(() => null);
    act(() => current().client.signOut());
    await waitFor(() => expect(current().user.data).toEqual({ authenticated: false }));
    expect(fake.getUser().authenticated).toBe(false);
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map((q) => q.state),
      ),
    ).not.toContain(ada.id);
    await act(() => current().client.refresh());
    await waitFor(() => expect(current().ids('googledrive')).toEqual([ada.id, bob.id]));
  });
});

function Installer(): ReactNode {
  const install = useInstall(true);
  return (
    <>
      <button type="button" onClick={() => install.mutate({ integration: 'gmail' })}>
        Connect
      </button>
      <p>{install.error?.code}</p>
    </>
  );
}

describe('the query client', () => {
  it('is the app’s own where there is one', async () => {
    const fake = createFakeParagon();
    const queryClient = new QueryClient();
    render(
      <QueryClientProvider client={queryClient}>
        <ParagonProvider projectId={fake.projectId} getToken={fake.getToken} paragon={fake}>
          <Who />
        </ParagonProvider>
      </QueryClientProvider>,
    );
    await screen.findByText('demo-user');
    const keys = queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
    expect(keys).toContainEqual(['paragon', 'demo-project', 'demo-user', 'snapshot']);
  });

  it('is a private one where there is none', async () => {
    const fake = createFakeParagon();
    render(
      <ParagonProvider projectId={fake.projectId} getToken={fake.getToken} paragon={fake}>
        <Who />
      </ParagonProvider>,
    );
    expect(await screen.findByText('demo-user')).toBeVisible();
  });
});

it('leaves no timer and no listener behind when it unmounts', async () => {
  const fake = createFakeParagon();
  const subscribe = vi.spyOn(fake, 'subscribe');
  const unsubscribe = vi.spyOn(fake, 'unsubscribe');
  const timers = vi.spyOn(globalThis, 'clearTimeout');
  const { unmount } = await renderSignedIn(() => null, fake);
  const cleared = timers.mock.calls.length;
  unmount();
  expect(subscribe.mock.calls.length).toBeGreaterThan(0);
  expect(unsubscribe.mock.calls).toEqual(subscribe.mock.calls);
  expect(timers.mock.calls.length).toBeGreaterThan(cleared);
});
