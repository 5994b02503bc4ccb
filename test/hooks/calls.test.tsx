import { act, waitFor } from '@testing-library/react';
import { useRequest, useTriggerWorkflow } from 'paragon-connect-react/hooks';
import { describe, expect, it } from 'vitest';
import { ada, bob, nobody, renderSignedIn } from './renderWithParagon';

const driveWorkflow = '98c4dffc-91f0-4075-a31f-deb3c49e2e7a';

describe('useRequest', () => {
  it('calls the third party as that account, with a stable function', async () => {
    const { current, fake, rerender } = await renderSignedIn(() => useRequest(bob.id));
    const request = current().it;
    rerender();
    expect(current().it).toBe(request);
    await act(() => request('/drive/v3/files', { method: 'POST', body: { q: 1 } }));
    const call = fake.calls.find(({ method }) => method === 'request');
    expect(call?.parameters).toMatchObject([
      'googledrive',
      '/drive/v3/files',
      { method: 'POST', body: { q: 1 }, selectedCredentialId: bob.id },
    ]);
  });

  it('leaves the method of a GET out: two at once would share a body in the SDK', async () => {
    const { current, fake } = await renderSignedIn(() => useRequest(ada.id));
    const two = ['get', 'GET'].map((method) => current().it('/about', { method }));
    await act(() => Promise.all(two));
    const calls = fake.calls.filter(({ method }) => method === 'request');
    expect(calls).toHaveLength(2);
    for (const { parameters } of calls) expect(parameters[2]).not.toHaveProperty('method');
  });

  it.each([
    ['account-not-selected', null],
    ['credential-not-found', nobody],
  ])('rejects with %s for %s', async (code, credId) => {
    const { current } = await renderSignedIn(() => useRequest(credId));
    await expect(current().it('/about')).rejects.toMatchObject({ code });
  });

  it('rejects with server, sends nothing twice, and finds a lost session again', async () => {
    const { current, fake } = await renderSignedIn(() => useRequest(ada.id));
    fake.fail('request', { status: 500 });
    await expect(act(() => current().it('/about'))).rejects.toMatchObject({ code: 'server' });
    expect(fake.calls.filter(({ method }) => method === 'request')).toHaveLength(1);
    expect(fake.getUser().authenticated).toBe(true);
  });
});

describe('useTriggerWorkflow', () => {
  it('triggers the workflow for that account', async () => {
    const { current, fake } = await renderSignedIn(() => useTriggerWorkflow(driveWorkflow, bob.id));
    act(() => current().it.mutate({ body: { email: 'x@y.test' } }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(fake.calls.find(({ method }) => method === 'workflow')?.parameters).toMatchObject([
      driveWorkflow,
      { body: { email: 'x@y.test' }, selectedCredentialId: bob.id },
    ]);
  });

  it('triggers the workflow for one configuration of the account', async () => {
    const { current, fake } = await renderSignedIn(() => useTriggerWorkflow(driveWorkflow, bob.id));
    const [, account] = fake.model.getIntegrations(fake).googledrive?.allCredentials ?? [];
    const selectedConfigurationId = account?.configurations[0]?.id;
    act(() => current().it.mutate({ selectedConfigurationId }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    const call = fake.calls.find(({ method }) => method === 'workflow');
    expect(selectedConfigurationId).toBeTruthy();
    expect(call?.parameters[1]).toEqual({ selectedConfigurationId, selectedCredentialId: bob.id });
  });

  it('takes the only account, and asks which one where there are several', async () => {
    const one = await renderSignedIn(() => useTriggerWorkflow(driveWorkflow), {
      accounts: { googledrive: [ada] },
    });
    act(() => one.current().it.mutate());
    await waitFor(() => expect(one.current().it.isSuccess).toBe(true));
    const two = await renderSignedIn(() => useTriggerWorkflow(driveWorkflow));
    act(() => two.current().it.mutate());
    await waitFor(() => expect(two.current().it.error?.code).toBe('account-not-selected'));
    const none = await renderSignedIn(() => useTriggerWorkflow(driveWorkflow), {});
    act(() => none.current().it.mutate());
    await waitFor(() => expect(none.current().it.error?.code).toBe('not-installed'));
  });

  it('rejects for a workflow that no integration has', async () => {
    const { current } = await renderSignedIn(() => useTriggerWorkflow(nobody));
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.error?.code).toBe('unknown'));
  });
});
