import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect } from 'storybook/test';
import { ada, fewAccounts, fewTypes, king, team } from './people';
import { fakeParagon, withFake } from './withFake';

const meta = {
  title: 'Drop-in/Accounts',
  component: IntegrationAccounts,
  argTypes: { searchable: { control: 'boolean' }, selectable: { control: 'boolean' } },
  tags: ['autodocs'],
  args: { integrations: fewTypes },
  parameters: {
    docs: {
      description: {
        // The tags of the source's own example would be taken for HTML here.
        component:
          'The whole screen: each integration with its accounts, to connect, replace and disconnect.',
      },
    },
  },
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Several accounts of one integration; two of them have the same address and are told apart by the day. */
export const Connected: Story = {
  parameters: fakeParagon({ accounts: { googledrive: [ada, king, king], slack: [team] } }),
  async play({ canvas }) {
    const drive = await canvas.findByRole('list', { name: 'Google Drive accounts' });
    await expect(drive.children).toHaveLength(3);
    await expect(canvas.getAllByText(/^ada\.king@example\.org \(.+\)$/)).toHaveLength(2);
  },
};

export const NothingConnected: Story = {
  parameters: fakeParagon({}),
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Connect Google Drive' });
    await expect(canvas.getAllByText('Not connected')).toHaveLength(3);
  },
};

/** The provider revoked one account, and the setup of another was never finished. */
export const Broken: Story = {
  parameters: fakeParagon({
    accounts: {
      googledrive: [
        { ...ada, status: 'INVALID' },
        { ...king, status: 'PENDING' },
        { ...team, status: 'VALID' },
      ],
    },
  }),
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Reconnect ada@work.example' });
    await canvas.findByRole('button', { name: 'Finish setting up ada.king@example.org' });
    await canvas.findByRole('button', { name: 'Replace analytics@work.example' });
    await expect(canvas.getAllByRole('button', { name: /^Disconnect / })).toHaveLength(3);
  },
};

/** The person chooses the account that the app uses; `useSelectedAccount` reads it. */
export const Selectable: Story = {
  args: { selectable: true },
  parameters: fakeParagon({ accounts: { ...fewAccounts, googledrive: [ada, king, team] } }),
  async play({ canvas, userEvent }) {
    const chosen = await canvas.findByRole('radio', { name: 'Use ada.king@example.org' });
    await expect(chosen).not.toBeChecked();
    await userEvent.click(canvas.getByText('ada.king@example.org'));
    await expect(chosen).toBeChecked();
    await expect(canvas.getAllByRole('radio', { checked: true })).toHaveLength(2);
  },
};

/** `allowMultiple={false}`: an integration that has an account offers no second one. */
export const OneAccountEach: Story = {
  args: { allowMultiple: false },
  parameters: fakeParagon({ accounts: { googledrive: [ada] } }),
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Connect Slack' });
    await expect(canvas.queryByRole('button', { name: /Connect another/ })).toBeNull();
  },
};

const longAddress =
  'augusta.ada.king.countess.of.lovelace+quarterly-analytical-engine-reports@mathematics.work.example';

/** Labels that do not fit, that cannot be wrapped, and that run the other way. */
export const LongLabels: Story = {
  parameters: fakeParagon({
    accounts: {
      googledrive: [
        { email: longAddress },
        { ...king, externalId: 'חשבון העבודה של עדה (2024)' },
        { ...team, status: 'INVALID' },
      ],
    },
  }),
  async play({ canvas, canvasElement }) {
    await canvas.findByText(longAddress);
    await expect(canvasElement.scrollWidth).toBe(canvasElement.clientWidth);
  },
};
