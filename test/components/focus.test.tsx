import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { IntegrationAccounts } from '../../src/components/IntegrationAccounts';
import { renderWithFake } from './renderWithFake';

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
const types = ['googledrive', 'slack'];
const one = { accounts: { googledrive: [ada] } };

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
async function press(user: UserEvent, name: string): Promise<void> {
  button(name).focus();
  await user.keyboard('{Enter}');
}

describe('a button that goes away hands the focus on:', () => {
  it('Dismiss, beside an integration, to Connect', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />);
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    fake.currentWindow.deny();
    await screen.findByRole('alert');
    await press(user, 'Dismiss');
    await waitFor(() => expect(button('Connect Slack')).toHaveFocus());
  });

  it('Try again, beside an integration, to Cancel', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />);
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    fake.currentWindow.deny();
    await screen.findByRole('alert');
    await press(user, 'Try again');
    await waitFor(() => expect(button('Cancel')).toHaveFocus());
  });

  it('Dismiss, beside an account, to Replace', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />, one);
    await user.click(await screen.findByRole('button', { name: 'Replace ada@work.example' }));
    fake.currentWindow.deny();
    await screen.findByRole('alert');
    await press(user, 'Dismiss');
    await waitFor(() => expect(button('Replace ada@work.example')).toHaveFocus());
  });

  it('what ends the other window, to what it stood in the way of', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} />, one);
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    await user.click(button('Replace ada@work.example'));
    await screen.findByRole('alert');
    await press(user, 'Cancel it');
    await waitFor(() => expect(button('Replace ada@work.example')).toHaveFocus());
  });

  it('Show window, to Connect when the window is refused', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />);
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    await press(user, 'Show window');
    fake.currentWindow.deny();
    await screen.findByRole('alert');
    expect(button('Connect Slack')).toHaveFocus();
  });

  it('Try again, where the list could not be loaded, to the first Connect', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />, {}, (sdk) =>
      sdk.fail('authenticate', { status: 500 }, 99),
    );
    await screen.findByRole('alert');
    fake.fail('authenticate', null);
    await press(user, 'Try again');
    await screen.findByRole('region', { name: 'Slack' });
    expect(button('Connect Google Drive')).toHaveFocus();
  });
});

it('Try again on a lost window gives the focus to Cancel and tells of the new window alone', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />);
  await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
  const told: (string | null)[] = [];
  const live = screen.getByRole('status');
  new MutationObserver(() => told.push(live.textContent)).observe(live, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  const lost = fake.currentWindow;
  lost.close();
  await screen.findByRole('button', { name: 'Try again' }, { timeout: 5_000 });
  await press(user, 'Try again');
  await waitFor(() => expect(live).toHaveTextContent('Waiting for you in the window that opened'));
  await waitFor(() => expect(button('Cancel')).toHaveFocus());
  expect(fake.currentWindow).not.toBe(lost);
  expect(told.join()).not.toContain('cancelled');
  vi.restoreAllMocks();
  await press(user, 'Cancel');
  await waitFor(() => expect(live).toHaveTextContent('Connecting Slack was cancelled'));
  expect(within(screen.getByRole('region', { name: 'Slack' })).queryByRole('alert')).toBeNull();
});
