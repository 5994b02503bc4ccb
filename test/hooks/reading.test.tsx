import { act, renderHook, waitFor } from '@testing-library/react';
import {
  useIntegrations,
  useParagonUser,
  useSelectedAccount,
  useUninstall,
} from 'paragon-connect-react/hooks';
import { createFakeParagon } from 'paragon-connect-react/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, bob, renderSignedIn, renderWithParagon } from './renderWithParagon';

beforeEach(() => localStorage.clear());

describe('useParagonUser', () => {
  it('gives the user in the shape of getUser(), without a token', async () => {
    const { current, fake } = await renderSignedIn(() => null);
    expect(current().user.data).toEqual(fake.getUser());
    expect(JSON.stringify(current().user.data)).not.toContain('eyJ');
  });

  it('keeps the last user when a refresh fails, and says why', async () => {
    const { current, fake } = await renderSignedIn(() => null);
    fake.fail('setUserMetadata', { status: 500 });
    await act(() => current().user.refetch());
    await waitFor(() => expect(current().user.error?.code).toBe('server'));
    expect(current().ids('googledrive')).toEqual([ada.id, bob.id]);
    await act(() => current().user.refetch());
    await waitFor(() => expect(current().user.error).toBeNull());
  });

  it('says without a break that a refresh failed, also when an account goes meanwhile', async () => {
    const codes: (string | undefined)[] = [];
    const { current, fake } = await renderSignedIn(() => {
      codes.push(useParagonUser().error?.code);
      return useUninstall(ada.id);
    });
    fake.fail('setUserMetadata', { status: 500 }, Number.POSITIVE_INFINITY);
    await act(() => current().user.refetch());
    await waitFor(() => expect(current().user.error?.code).toBe('server'));
    const before = codes.length;
    act(() => current().it.mutate());
    await waitFor(() => expect(current().ids('googledrive')).toEqual([bob.id]));
    await waitFor(() => expect(current().user.isFetching).toBe(false));
    expect(new Set(codes.slice(before))).toEqual(new Set(['server']));
    fake.fail('setUserMetadata', null);
    await act(() => current().user.refetch());
    await waitFor(() => expect(current().user.error).toBeNull());
  });

  it('renders only when the selected part changes', async () => {
    const renders = vi.fn();
    const { current } = await renderSignedIn(() => {
      const slack = useParagonUser({ select: countSlack });
      renders(slack.data);
      return useUninstall(ada.id);
    });
    const seen = new Set(renders.mock.calls.flat());
    act(() => current().it.mutate());
    await waitFor(() => expect(current().ids('googledrive')).toEqual([bob.id]));
    expect(new Set(renders.mock.calls.flat())).toEqual(seen);
  });

  it('names the hook and the fix where a provider is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useParagonUser())).toThrow(/useParagonUser.*<ParagonProvider/s);
    vi.restoreAllMocks();
  });
});

function countSlack(user: { authenticated: boolean; integrations?: object }): number {
  return Object.keys(user.integrations ?? {}).length;
}

describe('useIntegrations', () => {
  it('joins what the integration is with what the user has', async () => {
    const { current } = await renderSignedIn(() => useIntegrations());
    const drive = current().it.data?.find(({ type }) => type === 'googledrive');
    expect(drive).toMatchObject({ name: 'Google Drive', enabled: true });
    expect(drive?.allCredentials.map(({ id }) => id)).toEqual([ada.id, bob.id]);
    expect(drive?.icon).toBeTruthy();
    expect(drive?.brandColor).toMatch(/^#/);
  });

  it('lists active integrations only', async () => {
    const { current, fake } = await renderSignedIn(() => useIntegrations());
    const inactive = fake.model.catalogue.filter(({ isActive }) => !isActive);
    expect(inactive.length).toBeGreaterThan(0);
    const types = current().it.data?.map(({ type }) => type);
    for (const { type } of inactive) expect(types).not.toContain(type);
  });

  it('keeps the identity of each item and account that did not change', async () => {
    const { current } = await renderSignedIn(() => ({
      integrations: useIntegrations(),
      uninstall: useUninstall(ada.id),
    }));
    const before = current().it.integrations.data;
    act(() => current().it.uninstall.mutate());
    await waitFor(() => expect(current().ids('googledrive')).toEqual([bob.id]));
    const after = current().it.integrations.data;
    const changed = after?.filter((item, index) => item !== before?.[index]);
    expect(changed?.map(({ type }) => type)).toEqual(['googledrive']);
    const drive = before?.find(({ type }) => type === 'googledrive');
    expect(changed?.[0]?.allCredentials[0]).toBe(drive?.allCredentials[1]);
  });
});

describe('useSelectedAccount', () => {
  it('is the only account where there is one', async () => {
    const { current } = await renderSignedIn(() => useSelectedAccount('slack'));
    expect(current().it.account?.id).toBe(current().ids('slack')[0]);
  });

  it('is nobody where there are several and none is chosen, and where there is none', async () => {
    const { current } = await renderSignedIn(() => [
      useSelectedAccount('googledrive'),
      useSelectedAccount('gmail'),
    ]);
    expect(current().it.map(({ account }) => account)).toEqual([null, null]);
  });

  it('remembers the choice for the next visit of the same person', async () => {
    const { current, unmount } = await renderSignedIn(() => useSelectedAccount('googledrive'));
    act(() => current().it.select(bob.id));
    expect(current().it.account?.id).toBe(bob.id);
    unmount();
    const accounts = { googledrive: [ada, bob] };
    const next = await renderSignedIn(
      () => useSelectedAccount('googledrive'),
      createFakeParagon({ accounts }),
    );
    expect(next.current().it.account?.id).toBe(bob.id);
    const other = await renderSignedIn(
      () => useSelectedAccount('googledrive'),
      createFakeParagon({ accounts, userId: 'somebody-else' }),
    );
    expect(other.current().it.account).toBeNull();
  });

  it('reads as nobody when the chosen account has vanished', async () => {
    const more = [ada, bob, { id: '33333333-3333-4333-8333-333333333333', email: 'c@x.test' }];
    const { current } = await renderSignedIn(
      () => ({ ...useSelectedAccount('googledrive'), uninstall: useUninstall(ada.id) }),
      { accounts: { googledrive: more } },
    );
    act(() => current().it.select(ada.id));
    act(() => current().it.uninstall.mutate());
    await waitFor(() => expect(current().ids('googledrive')).toHaveLength(2));
    expect(current().it.account).toBeNull();
  });
});

describe('a user who is not signed in', () => {
  it('reads as not authenticated where the app signs in by itself and has not', async () => {
    const { result } = renderWithParagon(() => useParagonUser(), {}, { getToken: undefined });
    await waitFor(() => expect(result.current.data).toEqual({ authenticated: false }));
  });
});
