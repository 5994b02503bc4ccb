import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect, waitFor } from 'storybook/test';
import { fewAccounts } from './people';
import { fakeParagon, withFake } from './withFake';

const meta = {
  title: 'Drop-in/Search',
  component: IntegrationAccounts,
  parameters: fakeParagon({ accounts: fewAccounts }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** There are more than six integrations, so that there is a search field. */
export const Many: Story = {
  async play({ canvas }) {
    await expect(await canvas.findByRole('searchbox')).toHaveValue('');
    await expect(canvas.getAllByRole('region').length).toBeGreaterThan(6);
  },
};

export const Found: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox'), 'google');
    await expect(canvas.getAllByRole('region')).toHaveLength(2);
    const found = '2 integrations found';
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(found));
  },
};

export const NothingFound: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox'), 'fax machine');
    await expect(canvas.getByText('No integration matches “fax machine”.')).toBeVisible();
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};
