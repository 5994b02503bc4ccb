import { QueryClient } from '@tanstack/react-query';
import { type RenderHookResult, renderHook, waitFor } from '@testing-library/react';
import {
  ParagonProvider,
  type ParagonProviderProps,
  useParagonClient,
  useParagonUser,
} from 'paragon-connect-react/hooks';
import {
  createFakeParagon,
  type FakeParagon,
  type FakeParagonOptions,
} from 'paragon-connect-react/testing';
import { type ReactNode, StrictMode } from 'react';
import { expect } from 'vitest';
import { leaveNothing } from '../leaveNothing';

export const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
export const bob = { id: '22222222-2222-4222-8222-222222222222', email: 'bob@work.example' };
export const nobody = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Two accounts of Google Drive, one of Slack. */
export const someAccounts: FakeParagonOptions = {
  accounts: { googledrive: [ada, bob], slack: [{ email: 'ada@work.example' }] },
};

export interface Rendered<Result> extends RenderHookResult<Result, unknown> {
  fake: FakeParagon;
  queryClient: QueryClient;
}

/** Renders a hook below a provider on a fake SDK, in StrictMode. */
export function renderWithParagon<Result>(
  useIt: () => Result,
  options: FakeParagonOptions | FakeParagon = someAccounts,
  props: Partial<ParagonProviderProps> = {},
): Rendered<Result> {
  const fake = 'getUser' in options ? options : createFakeParagon(options);
  leaveNothing(fake);
  const queryClient = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <StrictMode>
      <ParagonProvider
        projectId={fake.projectId}
        getToken={fake.getToken}
        paragon={fake}
        queryClient={queryClient}
        {...props}
      >
        {children}
      </ParagonProvider>
    </StrictMode>
  );
  return { ...renderHook(useIt, { wrapper }), fake, queryClient };
}

/** Everything most tests look at, with one hook of their own. */
export function useAll<Result>(useIt: () => Result) {
  // A copy reads every field, so that each is watched.
  const user = { ...useParagonUser() };
  const client = useParagonClient();
  const it = useIt();
  const integrations = user.data?.authenticated ? user.data.integrations : {};
  const ids = (type: string) => integrations[type]?.allCredentials.map(({ id }) => id) ?? [];
  return { it, user, client, ids };
}

/** Waits until somebody is signed in, and returns what the hook gives. */
export async function renderSignedIn<Result>(
  useIt: () => Result,
  options?: FakeParagonOptions | FakeParagon,
  props?: Partial<ParagonProviderProps>,
) {
  const rendered = renderWithParagon(() => useAll(useIt), options, props);
  await waitFor(() => expect(rendered.result.current.user.data?.authenticated).toBe(true));
  return { ...rendered, current: () => rendered.result.current };
}
