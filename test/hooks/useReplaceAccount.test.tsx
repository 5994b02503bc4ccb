import { act, waitFor } from '@testing-library/react';
import { useReplaceAccount } from 'paragon-connect-react/hooks';
import { describe, expect, it } from 'vitest';
import { ada, bob, nobody, renderSignedIn } from './renderWithParagon';

describe('useReplaceAccount', () => {
  it('exchanges the account in place: same id, same settings, another person behind it', async () => {
    const { current, fake } = await renderSignedIn(() => useReplaceAccount(bob.id));
    const before = current().user.data;
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.attempt?.credentialId).toBe(bob.id));
    act(() => fake.currentWindow.allow('carol@work.example'));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    const { data } = current().it;
    expect(data).toMatchObject({
      credentialId: bob.id,
      created: false,
      integration: 'googledrive',
    });
    expect(data?.credential.providerData).toMatchObject({ email: 'carol@work.example' });
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
    const account = before?.authenticated
      ? before.integrations.googledrive?.allCredentials[1]
      : undefined;
    expect(data?.credential.configurations).toEqual(account?.configurations);
  });

  it('reconnects an account that is broken', async () => {
    const broken = { ...ada, status: 'INVALID' as const };
    const { current, fake } = await renderSignedIn(() => useReplaceAccount(ada.id), {
      accounts: { googledrive: [broken] },
    });
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.attempt).not.toBeNull());
    act(() => fake.currentWindow.allow());
    await waitFor(() => expect(current().it.data?.credential.status).toBe('VALID'));
  });

  it.each([
    ['account-not-selected', null],
    ['account-not-selected', undefined],
    ['credential-not-found', nobody],
  ])('rejects with %s for %s', async (code, credId) => {
    const { current, fake } = await renderSignedIn(() => useReplaceAccount(credId));
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe(code));
    expect(fake.windows).toHaveLength(0);
  });

  it('is not taken in by the late success of a window that was given up', async () => {
    const { current, fake } = await renderSignedIn(() => useReplaceAccount(bob.id));
    fake.latency = 50;
    act(() => current().it.mutate());
    await waitFor(() => expect(fake.windows).toHaveLength(1));
    act(() => {
      // The consent is given, and before the SDK has heard of it the person starts anew.
      fake.windows[0]?.allow('carol@work.example');
      current().it.cancel();
      current().it.mutate();
    });
    await waitFor(() => expect(fake.windows).toHaveLength(2));
    act(() => fake.currentWindow.deny());
    await waitFor(() => expect(current().it.isPending).toBe(false));
    const { data, error } = current().it;
    // Whichever the SDK reports first, what is said to be replaced was replaced.
    if (data) expect(data.credential.providerData).toMatchObject({ email: 'carol@work.example' });
    else expect(error?.code).toBe('provider-denied');
  });

  it('keeps the account when the person changes their mind', async () => {
    const { current, fake } = await renderSignedIn(() => useReplaceAccount(bob.id));
    fake.consent = 'deny';
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe('provider-denied'));
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
  });
});
