import { act, waitFor } from '@testing-library/react';
import { useUninstall, useUninstallAll } from 'paragon-connect-react/hooks';
import { describe, expect, it } from 'vitest';
import { ada, bob, nobody, renderSignedIn } from './renderWithParagon';

const useBoth = () => [useUninstall(ada.id), useUninstall(bob.id)] as const;

describe('useUninstall', () => {
  it('disconnects that account and no other', async () => {
    const { current, fake } = await renderSignedIn(() => useUninstall(ada.id));
    act(() => current().it.mutate());
    await waitFor(() =>
      expect(current().it.data).toEqual({ integration: 'googledrive', credentialId: ada.id }),
    );
    expect(current().ids('googledrive')).toEqual([bob.id]);
    const person = { projectId: fake.projectId, userId: fake.userId };
    expect(fake.model.getIntegrations(person).googledrive?.allCredentials).toHaveLength(1);
  });

  it('leaves no ghost when two go at once, one waiting for the other', async () => {
    const { current, fake } = await renderSignedIn(useBoth);
    fake.latency = 100;
    act(() => {
      for (const uninstall of current().it) uninstall.mutate();
    });
    await waitFor(() =>
      expect(current().it.map(({ attempt }) => attempt?.phase)).toEqual(['removing', 'queued']),
    );
    await waitFor(() => expect(current().it.every(({ isSuccess }) => isSuccess)).toBe(true));
    expect(current().ids('googledrive')).toEqual([]);
  });

  it('can be cancelled while it waits', async () => {
    const { current, fake } = await renderSignedIn(useBoth);
    fake.latency = 100;
    act(() => {
      for (const uninstall of current().it) uninstall.mutate();
    });
    await waitFor(() => expect(current().it[1].attempt?.phase).toBe('queued'));
    act(() => current().it[1].cancel());
    await waitFor(() => expect(current().it[1].error?.code).toBe('cancelled'));
    await waitFor(() => expect(current().it[0].isSuccess).toBe(true));
    expect(current().ids('googledrive')).toEqual([bob.id]);
  });

  it.each([
    ['account-not-selected', null],
    ['credential-not-found', nobody],
  ])('rejects with %s for %s', async (code, credId) => {
    const { current } = await renderSignedIn(() => useUninstall(credId));
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe(code));
  });

  it.each([
    ['server', { status: 500 }],
    ['network', 'network' as const],
  ])('keeps the account when it fails with %s, and a later try succeeds', async (code, fault) => {
    const { current, fake } = await renderSignedIn(() => useUninstall(ada.id));
    fake.fail('uninstallIntegration', fault);
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe(code));
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
    act(() => current().it.mutate());
    await waitFor(() => expect(current().ids('googledrive')).toEqual([bob.id]));
  });

  it('signs in again and repeats once when the session was lost', async () => {
    const { current, fake } = await renderSignedIn(() => useUninstall(ada.id));
    fake.fail('uninstallIntegration', { status: 401 });
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(current().ids('googledrive')).toEqual([bob.id]);
    expect(fake.calls.filter(({ method }) => method === 'authenticate')).toHaveLength(2);
  });

  it('succeeds when somebody else has removed the account before', async () => {
    const { current, fake } = await renderSignedIn(() => useUninstall(ada.id));
    const person = { projectId: fake.projectId, userId: fake.userId };
    const drive = fake.model.catalogue.find(({ type }) => type === 'googledrive');
    fake.model.removeCredential(person, drive?.id ?? '', ada.id);
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(current().ids('googledrive')).toEqual([bob.id]);
  });
});

describe('useUninstallAll', () => {
  it('disconnects one account after another', async () => {
    const { current } = await renderSignedIn(() => useUninstallAll('googledrive'));
    act(() => current().it.mutate());
    await waitFor(() =>
      expect(current().it.data).toEqual({ removed: [ada.id, bob.id], failed: [] }),
    );
    expect(current().ids('googledrive')).toEqual([]);
    expect(current().ids('slack')).toHaveLength(1);
  });

  it('says what failed, and removes the rest', async () => {
    const { current, fake } = await renderSignedIn(() => useUninstallAll('googledrive'));
    fake.fail('uninstallIntegration', { status: 500 });
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.data?.removed).toEqual([bob.id]));
    expect(current().it.data?.failed).toMatchObject([
      { credentialId: ada.id, error: { code: 'server' } },
    ]);
  });

  it('rejects for an integration that the project lacks', async () => {
    const { current } = await renderSignedIn(() => useUninstallAll('nope'));
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe('integration-not-found'));
  });
});
