import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ParagonProvider, useParagonClient } from 'paragon-connect-react';
import {
  createFakeParagon,
  createFakeToken,
  type FakeParagon,
} from 'paragon-connect-react/testing';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IntegrationAccounts } from '../../../src/components/IntegrationAccounts';
import type { ParagonClient } from '../../../src/core/ParagonClient';
import { leaveNothing } from '../../leaveNothing';
import { renderWithFake } from '../renderWithFake';

const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };

function Expose({ clients }: { clients: ParagonClient[] }): ReactNode {
  clients[0] = useParagonClient();
  return null;
}

function setup() {
  const fake = createFakeParagon({
    userId: 'ada',
    accounts: { slack: [ada] },
    seed: [
      {
        userId: 'bob',
        integration: 'slack',
        account: { providerId: 'U1', name: 'Bob', email: 'bob@work.example' },
      },
    ],
  });
  leaveNothing(fake);
  const queryClient = new QueryClient();
  const onError = vi.fn();
  const clients: ParagonClient[] = [];
  const show = (userId: string) => (
    <ParagonProvider
      projectId={fake.projectId}
      userId={userId}
      getToken={() => createFakeToken(userId)}
      paragon={fake}
      queryClient={queryClient}
    >
      <Expose clients={clients} />
      <IntegrationAccounts integrations={['slack']} onError={onError} />
    </ParagonProvider>
  );
  const { rerender } = render(show('ada'));
  return {
    fake,
    user: userEvent.setup(),
    onError,
    become: (userId: string) => rerender(show(userId)),
    getClient: () => clients[0] as ParagonClient,
  };
}

async function ask(user: ReturnType<typeof setup>['user']): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Disconnect ada@work.example' }));
  return screen.findByRole('alertdialog');
}

const page = (): string => document.body.innerHTML;

function removeElsewhere(fake: FakeParagon): void {
  const { id = '' } = fake.model.catalogue.find(({ type }) => type === 'slack') ?? {};
  fake.model.removeCredential({ projectId: fake.projectId, userId: 'ada' }, id, ada.id);
}

describe('the dialog that asks', () => {
  it('goes with the person who left', async () => {
    const { user, become, onError } = setup();
    await ask(user);
    become('bob');
    await screen.findByText('bob@work.example');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(page()).not.toContain('ada@work.example');
    expect(onError).not.toHaveBeenCalled();
  });

  it('goes with a sign-out', async () => {
    const { user, getClient } = setup();
    await ask(user);
    act(() => getClient().signOut());
    await waitFor(() => expect(page()).not.toContain('ada@work.example'));
  });

  it('goes when another tab has disconnected the account', async () => {
    const { fake, user, getClient } = setup();
    await ask(user);
    removeElsewhere(fake);
    await act(() => getClient().refresh());
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('is named by its question and explained by its description', async () => {
    const { user } = setup();
    const dialog = await ask(user);
    expect(dialog).toHaveAccessibleName('Disconnect ada@work.example?');
    expect(dialog).toHaveAccessibleDescription(/Slack/);
  });

  it('has the focus on Cancel, keeps Tab within, and gives the focus back on Escape', async () => {
    const { user } = setup();
    const dialog = await ask(user);
    const [cancel, confirm] = within(dialog).getAllByRole('button');
    expect(cancel).toHaveFocus();
    await user.tab();
    expect(confirm).toHaveFocus();
    await user.tab();
    expect(cancel).toHaveFocus();
    await user.tab({ shift: true });
    expect(confirm).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Disconnect ada@work.example' })).toHaveFocus();
  });

  it('closes alone on Escape: a dialog of the app around it does not hear the key', async () => {
    const { user } = setup();
    await ask(user);
    const hear = vi.fn();
    document.addEventListener('keydown', hear, { capture: true });
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    document.removeEventListener('keydown', hear, { capture: true });
    expect(hear).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('stands where the root stands, so that it has its tokens and its direction', async () => {
    const { user } = setup();
    const dialog = await ask(user);
    expect(dialog.closest('[data-slot="integrations"]')).not.toBeNull();
  });
});

it('empties the live region when another person signs in', async () => {
  const { fake, user, become } = setup();
  await user.click(await screen.findByRole('button', { name: /Connect another Slack/ }));
  act(() => void fake.currentWindow.allow('carol@work.example'));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('carol@work.example'));
  become('bob');
  await screen.findByText('bob@work.example');
  expect(page()).not.toContain('carol@work.example');
});

it('does not submit the form around it', async () => {
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  const { user } = renderWithFake(
    <form onSubmit={onSubmit}>
      <IntegrationAccounts integrations={['slack']} />
    </form>,
    { accounts: { slack: [ada] } },
  );
  await user.click(await screen.findByRole('button', { name: 'Disconnect ada@work.example' }));
  const dialog = within(screen.getByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Disconnect' }));
  await waitFor(() => expect(screen.queryByText('ada@work.example')).toBeNull());
  expect(onSubmit).not.toHaveBeenCalled();
});
