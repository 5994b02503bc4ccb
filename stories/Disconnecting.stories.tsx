import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect, screen, waitFor, within } from 'storybook/test';
import { ada, fewTypes, king, team } from './people';
import { fakeParagon, getStage, never, withFake } from './withFake';

const accounts = { googledrive: [ada, king, team] };

const meta = {
  title: 'Drop-in/Disconnecting',
  component: IntegrationAccounts,
  args: { integrations: fewTypes },
  parameters: fakeParagon({ accounts }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function ask({ canvas, userEvent }: PlayContext, label: string): Promise<HTMLElement> {
  await userEvent.click(await canvas.findByRole('button', { name: `Disconnect ${label}` }));
  return screen.findByRole('alertdialog', { name: `Disconnect ${label}?` });
}

async function disconnect(context: PlayContext, label: string): Promise<void> {
  const dialog = await ask(context, label);
  await context.userEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
}

/** The dialog names the account, and Cancel has the focus. */
export const Asking: Story = {
  async play(context) {
    const dialog = await ask(context, 'ada@work.example');
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus(),
    );
  },
};

export const LeftAsItWas: Story = {
  async play(context) {
    const { canvas, userEvent, loaded } = context;
    await ask(context, 'ada@work.example');
    await userEvent.keyboard('{Escape}');
    const button = await canvas.findByRole('button', { name: 'Disconnect ada@work.example' });
    await waitFor(() => expect(button).toHaveFocus());
    const methods = getStage({ loaded }).fake.calls.map(({ method }) => method);
    await expect(methods).not.toContain('uninstallIntegration');
  },
};

/** One after another: the first is on its way, the second waits and can still be kept. */
export const InTurn: Story = {
  async play(context) {
    const { canvas, loaded } = context;
    await canvas.findByText('ada@work.example');
    getStage({ loaded }).fake.latency = never;
    await disconnect(context, 'ada@work.example');
    await disconnect(context, 'ada.king@example.org');
    await expect(canvas.getByText('Disconnecting…')).toBeVisible();
    await expect(canvas.getByText('Waiting to disconnect…')).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: 'Cancel' })).toHaveLength(1);
  },
};

export const Disconnected: Story = {
  async play(context) {
    const { canvas } = context;
    await disconnect(context, 'ada@work.example');
    await waitFor(() => expect(canvas.queryByText('ada@work.example')).toBeNull());
    await expect(canvas.getByText('2 accounts')).toBeVisible();
    const next = canvas.getByRole('button', { name: 'Disconnect ada.king@example.org' });
    await waitFor(() => expect(next).toHaveFocus());
  },
};

export const Failed: Story = {
  parameters: fakeParagon(
    { accounts },
    { prepare: (fake) => fake.fail('uninstallIntegration', { status: 500 }, Infinity) },
  ),
  async play(context) {
    const { canvas } = context;
    await disconnect(context, 'ada.king@example.org');
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('The server could not do that');
    await expect(canvas.getByText('ada.king@example.org')).toBeVisible();
  },
};
