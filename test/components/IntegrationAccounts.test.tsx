import { screen, waitFor, within } from '@testing-library/react';
import { Disconnect, IntegrationAccounts } from 'paragon-connect-react';
import { germanLabels } from 'paragon-connect-react/labels/de';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { FakeAccount } from '../../src/testing/FakeParagon';
import { renderWithFake } from './renderWithFake';

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
const bob = { id: '22222222-2222-4222-8222-222222222222', email: 'bob@work.example' };
const types = ['googledrive', 'slack'];
const two = { accounts: { googledrive: [ada, bob] } };

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const findButton = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const announced = (text: string): Promise<HTMLElement> =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

describe('what is on screen', () => {
  it('shows a region for each integration and a list of its accounts', async () => {
    renderWithFake(<IntegrationAccounts integrations={types} />, two);
    const drive = await screen.findByRole('region', { name: 'Google Drive' });
    const accounts = within(drive).getByRole('list', { name: 'Google Drive accounts' });
    expect(within(accounts).getAllByRole('listitem')).toHaveLength(2);
    expect(within(drive).getByText('2 accounts')).toBeVisible();
    const slack = screen.getByRole('region', { name: 'Slack' });
    expect(within(slack).queryByRole('list')).not.toBeInTheDocument();
    expect(within(slack).getByText('Not connected')).toBeVisible();
  });

  it.each([
    [3, undefined],
    [2, 2],
  ] as const)('names each integration by a heading of level %i', async (level, given) => {
    renderWithFake(<IntegrationAccounts integrations={types} headingLevel={given} />);
    const region = await screen.findByRole('region', { name: 'Slack' });
    within(region).getByRole('heading', { name: 'Slack', level });
  });

  it('names each button after what it acts on', async () => {
    const broken = { ...bob, status: 'INVALID' as const };
    renderWithFake(<IntegrationAccounts integrations={types} />, {
      accounts: { googledrive: [ada, broken] },
    });
    expect(await findButton('Connect another Google Drive account')).toHaveTextContent('Connect');
    expect(button('Connect Slack')).toHaveTextContent('Connect');
    expect(button('Replace ada@work.example')).toHaveTextContent('Replace');
    expect(button('Reconnect bob@work.example')).toHaveTextContent('Reconnect');
    expect(button('Disconnect bob@work.example')).toHaveTextContent('Disconnect');
  });

  it('is busy while the integrations load', async () => {
    const { container } = renderWithFake(<IntegrationAccounts />);
    expect(container.querySelector('[aria-busy="true"]')).toHaveTextContent('Loading');
    await screen.findByRole('region', { name: 'Slack' });
    expect(container.querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('says that nothing could be loaded, and loads on Try again', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts />, {}, (sdk) =>
      sdk.fail('authenticate', { status: 500 }, 99),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    fake.fail('authenticate', null);
    await user.click(button('Try again'));
    expect(await screen.findByRole('region', { name: 'Slack' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the reason on screen while the person tries again, and announces the reason again', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts />, {}, (sdk) =>
      sdk.fail('authenticate', { status: 500 }, 99),
    );
    const reason = /could not be loaded.+server/;
    const message = await screen.findByText(reason);
    fake.latency = 500;
    await user.click(button('Try again'));
    expect(button('Try again')).toHaveAttribute('aria-disabled', 'true');
    expect(message).toHaveTextContent(reason);
    await waitFor(() => expect(message).not.toBeInTheDocument());
    expect(screen.getByText(reason)).toBeVisible();
  });

  it('offers no second account without allowMultiple', async () => {
    renderWithFake(<IntegrationAccounts integrations={types} allowMultiple={false} />, two);
    await findButton('Connect Slack');
    expect(screen.queryByRole('button', { name: /Connect another/ })).not.toBeInTheDocument();
  });

  it('takes every word from labels', async () => {
    const labels = { connectIntegration: (name: string) => `${name} verbinden` };
    renderWithFake(<IntegrationAccounts integrations={types} labels={labels} />);
    expect(await findButton('Slack verbinden')).toBeVisible();
  });
});

describe('search', () => {
  it('shows when there are many integrations, and narrows the list down', async () => {
    const { user } = renderWithFake(<IntegrationAccounts />);
    await user.type(await screen.findByRole('searchbox', { name: 'Search integrations' }), 'slac');
    expect(screen.getAllByRole('region')).toHaveLength(1);
    await announced('1 integration found');
    await user.type(screen.getByRole('searchbox'), 'xx');
    expect(screen.getByText('No integration matches “slacxx”.')).toBeVisible();
  });

  it('builds no card anew: a card that does not match stays in the page, where no role finds the card', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} searchable />, {
      accounts: { slack: [ada] },
    });
    const slack = await screen.findByRole('region', { name: 'Slack' });
    await user.type(screen.getByRole('searchbox'), 'google');
    expect(screen.queryByRole('region', { name: 'Slack' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Disconnect ada@work.example' })).toBeNull();
    expect(slack).not.toBeVisible();
    await user.clear(screen.getByRole('searchbox'));
    expect(screen.getByRole('region', { name: 'Slack' })).toBe(slack);
  });

  it('mounts no card that does not match from the start', async () => {
    const { container } = renderWithFake(<IntegrationAccounts searchable defaultSearch="slack" />);
    await screen.findByRole('region', { name: 'Slack' });
    expect(container.querySelectorAll('[data-slot="integration"]')).toHaveLength(1);
  });

  it('does not show for a handful of integrations', async () => {
    renderWithFake(<IntegrationAccounts integrations={types} />);
    await findButton('Connect Slack');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });
});

it('passes the props of the root on to the root', async () => {
  const ref = createRef<HTMLDivElement>();
  const dialog = (
    <Disconnect.Dialog>
      <Disconnect.Title>Really?</Disconnect.Title>
      <Disconnect.Description />
      <Disconnect.Cancel />
    </Disconnect.Dialog>
  );
  const onSearchChange = vi.fn();
  const { user } = renderWithFake(
    <IntegrationAccounts
      ref={ref}
      id="accounts"
      style={{ order: 7 }}
      aria-label="Your accounts"
      defaultSearch="drive"
      onSearchChange={onSearchChange}
      searchable
      dialog={dialog}
    />,
    two,
  );
  await user.click(await findButton('Disconnect ada@work.example'));
  expect(screen.getByRole('alertdialog', { name: 'Really?' })).toBeVisible();
  await user.click(button('Cancel'));
  expect(ref.current).toHaveAttribute('id', 'accounts');
  expect(ref.current).toHaveAttribute('aria-label', 'Your accounts');
  expect(ref.current).toHaveStyle({ order: '7' });
  expect(screen.getByRole('searchbox')).toHaveValue('drive');
  await user.clear(screen.getByRole('searchbox'));
  expect(onSearchChange).toHaveBeenLastCalledWith('');
});

describe('connecting', () => {
  it('waits with a way back to the window, then shows and announces the account', async () => {
    const onInstall = vi.fn();
    const { fake, user } = renderWithFake(
      <IntegrationAccounts integrations={types} onInstall={onInstall} />,
    );
    await user.click(await findButton('Connect Slack'));
    expect(button('Cancel')).toHaveFocus();
    expect(button('Show window')).toBeVisible();
    fake.currentWindow.allow('ada@work.example');
    expect(await findButton('Disconnect ada@work.example')).toBeVisible();
    await announced('Connected ada@work.example to Slack');
    expect(onInstall).toHaveBeenCalledWith(expect.objectContaining({ created: true }));
    const row = button('Disconnect ada@work.example').closest('li');
    await waitFor(() => expect(row).toHaveFocus());
    await user.tab();
    expect(button('Replace ada@work.example')).toHaveFocus();
    expect(row).not.toHaveAttribute('tabindex');
  });

  it('leaves the focus to a person who has gone elsewhere meanwhile', async () => {
    const { fake, user } = renderWithFake(
      <>
        <input aria-label="Elsewhere" />
        <IntegrationAccounts integrations={types} />
      </>,
    );
    await user.click(await findButton('Connect Slack'));
    await user.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
    fake.currentWindow.allow('ada@work.example');
    await announced('Connected ada@work.example to Slack');
    await findButton('Disconnect ada@work.example');
    expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus();
  });

  it('announces a cancelled attempt and shows no failure', async () => {
    const onError = vi.fn();
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} onError={onError} />);
    await user.click(await findButton('Connect Slack'));
    await user.click(button('Cancel'));
    await announced('Connecting Slack was cancelled');
    expect(await findButton('Connect Slack')).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(onError).not.toHaveBeenCalled();
  });

  it('shows a denial beside what failed, with a way to try again and to dismiss it', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />);
    await user.click(await findButton('Connect Slack'));
    fake.currentWindow.deny();
    const alert = await within(screen.getByRole('region', { name: 'Slack' })).findByRole('alert');
    expect(alert).toHaveTextContent('Slack was not allowed to connect');
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says which window is open when a second one is asked for, and can end it', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} />, two);
    await user.click(await findButton('Connect Slack'));
    await user.click(button('Replace ada@work.example'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('A window for Slack is still open');
    await user.click(within(alert).getByRole('button', { name: 'Cancel it' }));
    await waitFor(() => expect(alert).not.toBeInTheDocument());
  });
});

describe('an attempt that is refused a second time', () => {
  it('is announced a second time', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} />, two);
    await user.click(await findButton('Connect Slack'));
    await user.click(button('Replace ada@work.example'));
    const message = await screen.findByText(/^A window for Slack is still open/);
    await user.click(button('Replace ada@work.example'));
    await waitFor(() => expect(message).not.toBeInTheDocument());
    expect(screen.getByText(/^A window for Slack is still open/)).toBeVisible();
  });
});

describe('replacing', () => {
  it('announces that the same account was connected anew, also beside an account of the same name', async () => {
    const dates = ['2026-01-02T10:00:00.000Z', '2026-05-12T10:00:00.000Z'];
    const [old, broken] = [ada, { ...bob, status: 'INVALID' as const }].map((account, index) => ({
      ...account,
      email: 'ada@work.example',
      dateCreated: dates[index],
    }));
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />, {
      accounts: { googledrive: [old, broken] as FakeAccount[] },
    });
    await user.click(await screen.findByRole('button', { name: /^Reconnect ada@work.example/ }));
    fake.currentWindow.allow('ada@work.example');
    await announced('Reconnected ada@work.example to Google Drive');
  });

  it('exchanges the account behind the same row', async () => {
    const onReplace = vi.fn();
    const { fake, user } = renderWithFake(
      <IntegrationAccounts integrations={types} onReplace={onReplace} />,
      two,
    );
    await user.click(await findButton('Replace ada@work.example'));
    expect(button('Cancel')).toHaveFocus();
    fake.currentWindow.allow('grace@work.example');
    expect(await findButton('Disconnect grace@work.example')).toBeVisible();
    expect(screen.queryByText('ada@work.example')).not.toBeInTheDocument();
    await announced('Replaced ada@work.example with grace@work.example in Google Drive');
    expect(onReplace).toHaveBeenCalledWith(
      expect.objectContaining({ credentialId: ada.id, created: false }),
    );
  });
});

describe('disconnecting', () => {
  it('asks in the language that is set around the components', async () => {
    const { user } = renderWithFake(
      <div lang="de">
        <IntegrationAccounts integrations={types} labels={germanLabels} />
      </div>,
      two,
    );
    await user.click(await findButton('ada@work.example trennen'));
    expect(screen.getByRole('alertdialog')).toHaveAttribute('lang', 'de');
  });

  it('asks first and leaves all as it was on Cancel', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={types} />, two);
    await user.click(await findButton('Disconnect ada@work.example'));
    const dialog = screen.getByRole('alertdialog', { name: 'Disconnect ada@work.example?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(button('Disconnect ada@work.example')).toHaveFocus();
    expect(fake.calls.some(({ method }) => method === 'uninstallIntegration')).toBe(false);
  });

  it('removes that account, announces it and moves the focus to the next', async () => {
    const onUninstall = vi.fn();
    const { user } = renderWithFake(
      <IntegrationAccounts integrations={types} onUninstall={onUninstall} />,
      two,
    );
    await user.click(await findButton('Disconnect ada@work.example'));
    await user.click(within(screen.getByRole('alertdialog')).getByText('Disconnect'));
    await announced('Disconnected ada@work.example from Google Drive');
    expect(screen.queryByText('ada@work.example')).not.toBeInTheDocument();
    await waitFor(() => expect(button('Disconnect bob@work.example')).toHaveFocus());
    expect(onUninstall).toHaveBeenCalledWith({ integration: 'googledrive', credentialId: ada.id });
  });

  it('moves the focus to Connect when the last account is gone', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} />, {
      accounts: { slack: [ada] },
    });
    await user.click(await findButton('Disconnect ada@work.example'));
    await user.click(within(screen.getByRole('alertdialog')).getByText('Disconnect'));
    await waitFor(() => expect(button('Connect Slack')).toHaveFocus());
  });

  it('keeps the account and says so when the server fails', async () => {
    const onError = vi.fn();
    const { user } = renderWithFake(
      <IntegrationAccounts integrations={types} onError={onError} />,
      two,
      (fake) => fake.fail('uninstallIntegration', { status: 500 }, 3),
    );
    await user.click(await findButton('Disconnect ada@work.example'));
    await user.click(within(screen.getByRole('alertdialog')).getByText('Disconnect'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server could not do that');
    expect(screen.getByText('ada@work.example')).toBeVisible();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'server' }));
  });
});

describe('selectable', () => {
  it('lets the person choose the account to use', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={types} selectable />, two);
    const first = await screen.findByRole('radio', { name: 'Use ada@work.example' });
    expect(first).not.toBeChecked();
    await user.click(screen.getByText('bob@work.example'));
    expect(screen.getByRole('radio', { name: 'Use bob@work.example' })).toBeChecked();
    expect(first).not.toBeChecked();
  });
});
