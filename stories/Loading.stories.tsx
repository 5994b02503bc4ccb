import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect, waitFor } from 'storybook/test';
import { fewAccounts, fewTypes } from './people';
import { fakeParagon, getStage, never, withFake } from './withFake';

const meta = {
  title: 'Drop-in/Loading',
  component: IntegrationAccounts,
  args: { integrations: fewTypes },
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {
  parameters: fakeParagon({ latency: never }),
  async play({ canvas }) {
    await expect(canvas.getByText('Loading integrations…').parentElement).toHaveAttribute(
      'aria-busy',
      'true',
    );
  },
};

export const FailedToLoad: Story = {
  parameters: fakeParagon(
    { accounts: fewAccounts },
    { prepare: (fake) => fake.fail('authenticate', { status: 500 }, Infinity) },
  ),
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('could not be loaded');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeEnabled();
  },
};

export const LoadedOnRetry: Story = {
  parameters: fakeParagon(
    { accounts: fewAccounts },
    { prepare: (fake) => fake.fail('authenticate', 'network', Infinity) },
  ),
  async play({ canvas, userEvent, loaded }) {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    getStage({ loaded }).fake.fail('authenticate', null);
    await userEvent.click(retry);
    await canvas.findByRole('list', { name: 'Google Drive accounts' });
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** A refresh failed: what was known stays on screen. */
export const Stale: Story = {
  parameters: fakeParagon({ accounts: fewAccounts }),
  async play({ canvas, loaded }) {
    const { fake, queryClient } = getStage({ loaded });
    await canvas.findByRole('list', { name: 'Google Drive accounts' });
    fake.fail('setUserMetadata', { status: 500 }, Infinity);
    await queryClient.refetchQueries();
    await expect(await canvas.findByRole('alert')).toHaveTextContent('may be out of date');
    await expect(canvas.getByRole('list', { name: 'Google Drive accounts' })).toBeVisible();
  },
};

export const SignedOut: Story = {
  parameters: fakeParagon({}, { isSignedIn: false }),
  async play({ canvas }) {
    await expect(await canvas.findByText('Sign in to see your integrations.')).toBeVisible();
  },
};

export const NothingToConnect: Story = {
  args: { integrations: undefined },
  parameters: fakeParagon({ catalogue: [] }),
  async play({ canvas }) {
    await waitFor(() => expect(canvas.getByText(/no integrations to connect/)).toBeVisible());
  },
};
