import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { useAttempts, useInstall } from 'paragon-connect-react/hooks';
import { createFakeParagon } from 'paragon-connect-react/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ada, bob, renderSignedIn, renderWithParagon, useAll } from './renderWithParagon';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const useMany = () => useInstall(true);

describe('useInstall', () => {
  it('connects an account and resolves with it', async () => {
    const { current, fake } = await renderSignedIn(() => useInstall());
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.attempt?.phase).toBe('authorizing'));
    act(() => fake.currentWindow.allow('ada@work.example'));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    const { data } = current().it;
    expect(data).toMatchObject({ integration: 'gmail', created: true });
    expect(current().ids('gmail')).toEqual([data?.credentialId]);
    expect(data?.credential.providerData).toMatchObject({ email: 'ada@work.example' });
    expect(current().it.attempt).toBeNull();
  });

  it('adds an account to those that are there', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    act(() => current().it.mutate({ integration: 'googledrive', externalId: 'third' }));
    await waitFor(() => expect(current().it.attempt).not.toBeNull());
    act(() => fake.currentWindow.allow());
    await waitFor(() => expect(current().ids('googledrive')).toHaveLength(3));
    expect(current().ids('googledrive').slice(0, 2)).toEqual([ada.id, bob.id]);
    await waitFor(() => expect(current().it.data?.credential.externalId).toBe('third'));
  });

  it.each([
    ['already-installed', 'googledrive'],
    ['integration-not-found', 'nope'],
    ['integration-inactive', 'asana'],
    ['input-required', 'zendesk'],
  ])('refuses with %s before any window opens', async (code, integration) => {
    const { current, fake } = await renderSignedIn(() => useInstall());
    act(() => current().it.mutate({ integration }));
    await waitFor(() => expect(current().it.error).toMatchObject({ code, integration }));
    expect(fake.windows).toHaveLength(0);
  });

  it.each([
    ['popup-blocked', 'block'],
    ['provider-denied', 'deny'],
  ] as const)('ends with %s, and can be tried again', async (code, consent) => {
    const { current, fake } = await renderSignedIn(useMany);
    fake.consent = consent;
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.error?.code).toBe(code));
    expect(current().client.store.getState().outcomes.gmail?.error?.code).toBe(code);
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().ids('gmail')).toHaveLength(1));
    expect(current().client.store.getState().outcomes.gmail?.error).toBeUndefined();
  });

  it('ends with cancelled at once, closes the window, and keeps what was there', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    act(() => current().it.mutate({ integration: 'googledrive' }));
    await waitFor(() => expect(current().it.attempt).not.toBeNull());
    const { currentWindow } = fake;
    act(() => current().it.cancel());
    await waitFor(() => expect(current().it.error?.code).toBe('cancelled'));
    expect(currentWindow.closed).toBe(true);
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
  });

  it('ends with popup-closed some seconds after the person closed the window', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    vi.useFakeTimers();
    act(() => current().it.mutate({ integration: 'gmail' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    act(() => fake.currentWindow.close());
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(current().it.error).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(current().it.error?.code).toBe('popup-closed');
  });

  it('ends with timed-out at the limit of the caller', async () => {
    const { current } = await renderSignedIn(useMany);
    vi.useFakeTimers();
    act(() => current().it.mutate({ integration: 'gmail', timeoutMs: 20_000 }));
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(current().it.attempt?.phase).toBe('authorizing');
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(current().it.error?.code).toBe('timed-out');
    expect(current().it.attempt).toBeNull();
  });

  it('joins the same call while it is in flight, and opens one window', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    const { client } = current();
    const calls = [1, 2].map(() => client.install({ integration: 'gmail', allowMultiple: true }));
    fake.currentWindow.allow();
    const [first, second] = await act(() => Promise.all(calls));
    expect(first).toBe(second);
    expect(fake.windows).toHaveLength(1);
  });

  it('refuses another window with busy, and names the one that is open', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    const { client } = current();
    const open = client.install({ integration: 'gmail' });
    await expect(client.install({ integration: 'notion' })).rejects.toMatchObject({
      code: 'busy',
      integration: 'notion',
      message: expect.stringContaining('gmail'),
    });
    expect(client.store.getState().outcomes.notion?.error?.code).toBe('busy');
    fake.currentWindow.allow();
    await act(async () => void (await open));
    // Nothing stands in its way any more.
    expect(client.store.getState().outcomes.notion).toBeUndefined();
  });

  it('goes on when the component unmounts, and the list has the account', async () => {
    const fake = createFakeParagon();
    const first = await renderSignedIn(useMany, fake);
    act(() => first.current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(fake.windows).toHaveLength(1));
    first.unmount();
    fake.currentWindow.allow();
    const second = await renderSignedIn(() => useAttempts(), fake);
    await waitFor(() => expect(second.current().ids('gmail')).toHaveLength(1));
    expect(second.current().it).toEqual([]);
  });

  it('opens one window although the host’s defaults retry, and although the browser is offline', async () => {
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 3, retryDelay: 0 } },
    });
    const { current, fake } = await renderSignedIn(useMany, undefined, { queryClient });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    fake.consent = 'deny';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.error?.code).toBe('provider-denied'));
    expect(fake.windows).toHaveLength(1);
    window.dispatchEvent(new Event('online'));
  });

  it('rejects with not-authenticated where nobody signs in', async () => {
    const { result } = renderWithParagon(() => useAll(useMany), {}, { getToken: undefined });
    act(() => result.current.it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(result.current.it.error?.code).toBe('not-authenticated'));
  });

  it('counts an account that arrives although its answer was lost', async () => {
    const { current, fake } = await renderSignedIn(useMany);
    fake.fail('installIntegration', { status: 500 });
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(current().ids('gmail')).toEqual([current().it.data?.credentialId]);
  });
});
