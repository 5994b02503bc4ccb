import { act, screen, waitFor } from '@testing-library/react';
import {
  Account,
  Disconnect,
  Integration,
  Integrations,
  type ParagonClient,
  useParagonClient,
} from 'paragon-connect-react';
import { Profiler, type ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { fiftyIntegrations, idOfAccount, tenAccountsOfEach } from '../fiftyIntegrations';
import { Host, renderAgain } from './Host';
import { renderWithFake } from './renderWithFake';

it('renders one row of five hundred when one account changes, and its neighbours not at all', async () => {
  const rendered = vi.fn();
  const { fake } = renderWithFake(
    <Integrations.Root>
      <Probe />
      <Integrations.List>
        <Integration.Root>
          <Integration.Name />
          <Integration.Status />
          <Integration.Accounts>
            {({ id }) => (
              <Profiler id={id} onRender={rendered}>
                <Account.Root data-testid={id}>
                  <Account.Label />
                  <Account.Status />
                  <Account.Cancel />
                  <Account.Replace />
                  <Account.Disconnect />
                  <Account.Error />
                </Account.Root>
              </Profiler>
            )}
          </Integration.Accounts>
        </Integration.Root>
      </Integrations.List>
    </Integrations.Root>,
    { catalogue: fiftyIntegrations, accounts: tenAccountsOfEach },
  );
  await screen.findByText('drive49-9@work.example');
  expect(rendered.mock.calls.length).toBeGreaterThanOrEqual(500);
  const idsRendered = () => [...new Set(rendered.mock.calls.map(([id]) => id))];

  const replaced = idOfAccount(73);
  rendered.mockClear();
  fake.consent = 'allow';
  await act(() => client?.replace(replaced));
  await waitFor(() => expect(screen.getByTestId(replaced)).toHaveTextContent('ada@work.example'));
  expect(idsRendered()).toEqual([replaced]);

  const removed = idOfAccount(80);
  rendered.mockClear();
  await act(() => client?.uninstall(removed));
  await waitFor(() => expect(screen.queryByTestId(removed)).toBeNull());
  // The row that goes may show that it is going; no other renders.
  expect(idsRendered().filter((id) => id !== removed)).toEqual([]);
}, 30_000);

it('renders no row when the app renders anew with the same words written inline', async () => {
  const rendered = vi.fn();
  const row = (
    <Profiler id="row" onRender={rendered}>
      <Account.Root>
        <Account.Replace />
      </Account.Root>
    </Profiler>
  );
  const list = (
    <Integrations.List>
      <Integration.Root>
        <Integration.Name />
        <Integration.Accounts>{row}</Integration.Accounts>
      </Integration.Root>
    </Integrations.List>
  );
  const network = (): string => 'Kein Netz';
  const draw = (count: number): ReactElement => (
    <Integrations.Root
      integrations={['slack']}
      labels={{ replace: count < 2 ? 'Tauschen' : 'Ersetzen', errors: { network } }}
      dialog={<Disconnect.Dialog />}
    >
      {list}
    </Integrations.Root>
  );
  renderWithFake(<Host draw={draw} />, { accounts: { slack: [{ email: 'ada@work.example' }] } });
  await screen.findByRole('button', { name: 'Replace ada@work.example' });
  rendered.mockClear();
  renderAgain();
  expect(rendered).not.toHaveBeenCalled();
  // Other words count.
  renderAgain();
  expect(rendered).toHaveBeenCalled();
});

it('hides the cards that do not match where the list keeps these mounted, whatever display a card has', async () => {
  const draw = (count: number): ReactElement => (
    <Integrations.Root search={count === 0 ? '' : 'drive'}>
      <Integrations.List keepMounted>
        <Integration.Root style={{ display: 'flex' }}>
          <Integration.Name />
        </Integration.Root>
      </Integrations.List>
    </Integrations.Root>
  );
  renderWithFake(<Host draw={draw} />);
  const slack = await screen.findByRole('region', { name: 'Slack' });
  renderAgain();
  expect(slack).toBeInTheDocument();
  expect(slack).not.toBeVisible();
  expect(screen.getByRole('region', { name: 'Google Drive' })).toHaveStyle({ display: 'flex' });
});

let client: ParagonClient | undefined;

function Probe(): null {
  client = useParagonClient();
  return null;
}

it('starts a new window in the same task in which the old one is cancelled', async () => {
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
  act(() => {
    attempt.cancel();
    // It is given up with the test.
    install({ integration: 'slack' }).catch(() => undefined);
  });
  await waitFor(() => expect(fake.windows).toHaveLength(2));
  expect(fake.windows[0]?.closed).toBe(true);
  expect(fake.currentWindow).toBe(fake.windows[1]);
});
