import { screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it, vi } from 'vitest';
import * as Account from '../../src/components/Account';
import * as Integration from '../../src/components/Integration';
import * as Integrations from '../../src/components/Integrations';
import { restartAttempt } from '../../src/components/restartAttempt';
import type { ParagonClient } from '../../src/core/createParagonClient';
import { useParagonClient } from '../../src/hooks/useParagonClient';
import { renderWithFake } from './renderWithFake';

const people = ['ada', 'bob', 'cleo', 'dan'];
const accounts = people.map((name) => ({ email: `${name}@work.example` }));

it('renders no row but its own when an account changes', async () => {
  const rendered = vi.fn();
  const { fake, user } = renderWithFake(
    <Integrations.Root integrations={['googledrive', 'slack']}>
      <Integrations.List>
        <Integration.Root>
          <Integration.Name />
          <Integration.Accounts>
            {({ providerData, id }) => (
              <Profiler id={`${providerData?.email}`} onRender={rendered}>
                <Account.Root data-testid={id}>
                  <Account.Label />
                  <Account.Cancel />
                  <Account.Replace />
                  <Account.Disconnect />
                </Account.Root>
              </Profiler>
            )}
          </Integration.Accounts>
        </Integration.Root>
      </Integrations.List>
    </Integrations.Root>,
    { accounts: { googledrive: accounts, slack: accounts } },
  );
  const [replace] = await screen.findAllByRole('button', { name: 'Replace bob@work.example' });
  rendered.mockClear();
  await user.click(replace as HTMLElement);
  fake.currentWindow.allow('grace@work.example');
  await screen.findByRole('button', { name: 'Replace grace@work.example' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  const ids = new Set(rendered.mock.calls.map(([id]) => id));
  expect([...ids].sort()).toEqual(['bob@work.example', 'grace@work.example']);
});

let client: ParagonClient | undefined;

function Probe(): null {
  client = useParagonClient();
  return null;
}

it('starts a new window in place of one that was lost', async () => {
  const { fake, user } = renderWithFake(
    <Integrations.Root>
      <Probe />
      <Integration.Root integration="slack">
        <Integration.Name />
        <Integration.Connect />
      </Integration.Root>
    </Integrations.Root>,
  );
  await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
  const { store, install } = client as ParagonClient;
  const [attempt] = store.getState().attempts;
  if (!attempt) throw new Error('No attempt is in flight.');
  restartAttempt(store, attempt, () => void install({ integration: 'slack' }));
  await waitFor(() => expect(fake.windows).toHaveLength(2));
  expect(fake.windows[0]?.closed).toBe(true);
  expect(fake.currentWindow).toBe(fake.windows[1]);
});
