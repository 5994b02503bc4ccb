import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Account, Integration, IntegrationAccounts, Integrations } from 'paragon-connect-react';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderWithFake } from './renderWithFake';

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
const types = ['googledrive', 'slack'];
const one = { accounts: { googledrive: [ada] } };

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
async function press(user: UserEvent, name: string): Promise<void> {
  button(name).focus();
  await user.keyboard('{Enter}');
}

describe('a button that leaves the page hands the focus on:', () => {
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

  it('Cancel it, to the button that the other window had kept from working', async () => {
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

it('Try again on a lost window gives the focus to Cancel and announces the new window alone', async () => {
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

/** A card of an app's own, which shows its accounts when asked. */
function FoldedCard(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <Integration.Root integration="slack">
      <Integration.Name />
      <Integration.Connect />
      <Integration.Cancel />
      <button type="button" onClick={() => setOpen(true)}>
        Unfold
      </button>
      {isOpen && (
        <Integration.Accounts>
          <Account.Root>
            <Account.Label />
          </Account.Root>
        </Integration.Accounts>
      )}
    </Integration.Root>
  );
}

describe('a new account whose row does not show at once', () => {
  async function connectFolded(): Promise<void> {
    const { fake, user } = renderWithFake(
      <Integrations.Root>
        <FoldedCard />
      </Integrations.Root>,
    );
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fake.currentWindow.allow('ada@work.example');
    while (screen.queryByRole('button', { name: 'Connect another Slack account' }) === null) {
      await act(async () => void (await vi.advanceTimersByTimeAsync(10)));
    }
    expect(button('Connect another Slack account')).toHaveFocus();
  }
  const unfold = async (): Promise<HTMLElement> => {
    await act(async () => void fireEvent.click(button('Unfold')));
    // The root hears of the row in a microtask.
    await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
    return screen.getByRole('listitem');
  };

  it('gets the focus when the row shows soon after', async () => {
    await connectFolded();
    expect(await unfold()).toHaveFocus();
  });

  it('does not get the focus when the row shows more than a second later', async () => {
    await connectFolded();
    act(() => void vi.advanceTimersByTime(1_000));
    await unfold();
    expect(button('Connect another Slack account')).toHaveFocus();
  });

  it('does not get the focus when the person has moved on, within the same card too', async () => {
    await connectFolded();
    button('Unfold').focus();
    await unfold();
    expect(button('Unfold')).toHaveFocus();
  });
});
