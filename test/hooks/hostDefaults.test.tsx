import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { ParagonProvider, useParagonUser } from 'paragon-connect-react/hooks';
import { createFakeParagon, createFakeToken } from 'paragon-connect-react/testing';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { leaveNothing } from '../leaveNothing';

function Accounts(): ReactElement {
  const { data, error } = useParagonUser();
  return <p>{data?.authenticated ? JSON.stringify(data) : (error?.code ?? 'nobody')}</p>;
}

function renderApp() {
  const fake = createFakeParagon({
    userId: 'ada',
    accounts: { slack: [{ email: 'ada@x.example' }] },
  });
  leaveNothing(fake);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { placeholderData: keepPreviousData, throwOnError: true } },
  });
  const app = (userId: string): ReactElement => (
    <ParagonProvider
      projectId={fake.projectId}
      getToken={() => createFakeToken(userId)}
      userId={userId}
      paragon={fake}
      queryClient={queryClient}
    >
      <Accounts />
    </ParagonProvider>
  );
  return { fake, app, ...render(app('ada')) };
}

it('shows nobody the data of the person before, whatever the app sets for its queries', async () => {
  const { fake, app, rerender } = renderApp();
  await screen.findByText(/ada@x\.example/);
  fake.latency = 60_000;
  rerender(app('bob'));
  expect(await screen.findByText('nobody')).toBeVisible();
});

it('gives a failure to read to its hook, and throws it at nobody', async () => {
  const { fake, app, rerender } = renderApp();
  await screen.findByText(/ada@x\.example/);
  fake.fail('authenticate', { status: 500 }, 99);
  rerender(app('bob'));
  expect(await screen.findByText('server')).toBeVisible();
});
