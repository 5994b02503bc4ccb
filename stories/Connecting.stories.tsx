import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect, spyOn, waitFor, within } from 'storybook/test';
import { fewAccounts, fewTypes } from './people';
import { fakeParagon, getStage, withFake } from './withFake';

const meta = {
  title: 'Drop-in/Connecting',
  component: IntegrationAccounts,
  args: { integrations: fewTypes },
  parameters: fakeParagon({ accounts: fewAccounts }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;

const another = { name: 'Connect another Google Drive account' };

/** The window is open; the row says so, with a way to it and a way out. */
export const WindowOpen: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', another));
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Show window' })).toBeVisible();
  },
};

export const Connected: Story = {
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', another));
    getStage({ loaded }).fake.currentWindow.allow('grace@work.example');
    await expect(await canvas.findByText('grace@work.example')).toBeVisible();
    // Each message has its time, and the one about the window came just before.
    const connected = 'Connected grace@work.example to Google Drive';
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(connected));
  },
};

/** The provider cut the link to its window, so that nobody can tell whether it is still there. */
export const WindowLost: Story = {
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', another));
    const hasFocus = spyOn(document, 'hasFocus').mockReturnValue(false);
    getStage({ loaded }).fake.currentWindow.sever();
    await expect(
      await canvas.findByText(/can no longer be seen/, { selector: '.pc-note' }, { timeout: 3000 }),
    ).toBeVisible();
    hasFocus.mockRestore();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Cancelled: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', another));
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByRole('button', another)).toHaveFocus();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

export const Replacing: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Replace ada\.king/ }));
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    const disconnect = canvas.getByRole('button', { name: /^Disconnect ada\.king/ });
    await expect(disconnect).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Replaced: Story = {
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Replace ada\.king/ }));
    getStage({ loaded }).fake.currentWindow.allow('grace@work.example');
    await expect(await canvas.findByText('grace@work.example')).toBeVisible();
    await expect(canvas.queryByText('ada.king@example.org')).toBeNull();
  },
};

/** What failed stands beside where it failed: at the integration for a new account, in the row for a replacement. */
export const Denied: Story = {
  async play({ canvas, userEvent, loaded }) {
    const { fake } = getStage({ loaded });
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Salesforce' }));
    fake.currentWindow.deny();
    const sales = canvas.getByRole('region', { name: 'Salesforce' });
    await within(sales).findByRole('alert');
    await userEvent.click(canvas.getByRole('button', { name: /^Replace ada\.king/ }));
    fake.currentWindow.deny();
    const drive = canvas.getByRole('region', { name: 'Google Drive' });
    await expect(await within(drive).findByRole('alert')).toHaveTextContent('was not allowed');
    await expect(canvas.getAllByRole('alert')).toHaveLength(2);
  },
};

export const Dismissed: Story = {
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', another));
    getStage({ loaded }).fake.currentWindow.deny();
    await userEvent.click(await canvas.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull());
  },
};

export const Blocked: Story = {
  parameters: fakeParagon({ accounts: fewAccounts, consent: 'block' }),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Salesforce' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Allow pop-ups');
  },
};

/** One window at a time: the second click says which one is open. */
export const Busy: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', another));
    await userEvent.click(canvas.getByRole('button', { name: 'Connect Salesforce' }));
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('A window for Google Drive is still open');
    await expect(within(alert).getByRole('button', { name: 'Cancel it' })).toBeVisible();
  },
};
