import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { formsSeed } from 'paragon-connect-react/testing';
import { expect, screen, within } from 'storybook/test';
import { ada, king } from './people';
import { fakeParagon, withFake } from './withFake';

const forms = { catalogue: 'forms', bootstrap: true } as const;

const meta = {
  title: 'Drop-in/Settings and workflows',
  component: IntegrationAccounts,
  args: { integrations: ['slack'], manageable: true },
  parameters: fakeParagon({ ...forms, accounts: { slack: [ada, king] } }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function open({ canvas, userEvent }: PlayContext): Promise<HTMLElement> {
  const [manage] = await canvas.findAllByRole('button', { name: /^Manage / });
  await userEvent.click(manage as HTMLElement);
  return screen.findByRole('dialog');
}

/** The workflows of one account, with their own settings. */
export const Workflows: Story = {
  async play(context) {
    const dialog = await open(context);
    await within(dialog).findByRole('switch', { name: 'Reply in Threads' });
  },
};

/** A workflow that needs an answer first stays off, and says which. */
export const Missing: Story = {
  async play(context) {
    const dialog = await open(context);
    await context.userEvent.click(
      await within(dialog).findByRole('switch', { name: 'Daily Digest' }),
    );
    await expect(await within(dialog).findByLabelText('Recipient')).toBeInvalid();
  },
};

/** Settings of every type, in two configurations. */
export const Settings: Story = {
  args: { integrations: ['custom.everyinput'] },
  parameters: fakeParagon({ ...forms, seed: formsSeed }),
  async play(context) {
    const dialog = await open(context);
    await within(dialog).findByRole('tab', { name: 'emea' });
  },
};

/** Closing asks before it loses what is not saved. */
export const Unsaved: Story = {
  async play(context) {
    const dialog = await open(context);
    await context.userEvent.type(await within(dialog).findByLabelText('Recipient'), 'ada');
    await context.userEvent.keyboard('{Escape}');
    await within(dialog).findByText('There are changes that are not saved.');
  },
};

/** An account that must be reconnected first. */
export const ReadOnly: Story = {
  parameters: fakeParagon({ ...forms, accounts: { slack: [{ ...ada, status: 'INVALID' }] } }),
  async play(context) {
    const dialog = await open(context);
    await within(dialog).findByRole('button', { name: 'Reconnect' });
  },
};
