import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { arabicLabels } from 'paragon-connect-react/labels/ar';
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
  const [manage] = await canvas.findAllByRole('button', { name: /^(Manage|إدارة) / });
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

const every = {
  args: { integrations: ['custom.everyinput'] },
  parameters: fakeParagon({ ...forms, seed: formsSeed }),
  async play(context: PlayContext) {
    const dialog = await open(context);
    await within(dialog).findByRole('tab', { name: 'emea' });
  },
};

/** In the dark theme. */
export const Dark: Story = { ...every, globals: { theme: 'dark' } };

/** On a screen that is 320 pixels wide. Nothing has to be scrolled sideways. */
export const Narrow: Story = {
  ...every,
  globals: { viewport: { value: 'narrow' } },
  async play(context) {
    await every.play(context);
    const box = document.querySelector<HTMLElement>('[data-slot="manage"]');
    await expect(box?.scrollWidth).toBe(box?.clientWidth);
    // The title and the settings have the whole width, one below the other.
    const [title, settings] = ['manage-title', 'account-settings'].map((slot) =>
      document.querySelector(`[data-slot="${slot}"]`)?.getBoundingClientRect(),
    );
    await expect(title?.width).toBe(settings?.width);
    await expect(settings?.top).toBeGreaterThan(title?.bottom ?? 0);
  },
};

/** In a language that is read from right to left. */
export const RightToLeft: Story = {
  ...every,
  args: { ...every.args, labels: arabicLabels },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};

/** A server that says no: to a value at its field, and to a switch beside the switch. */
export const Refused: Story = {
  parameters: fakeParagon(
    { ...forms, accounts: { slack: [ada, king] } },
    {
      prepare(fake) {
        fake.fail('disableWorkflow', { status: 500, message: 'Slack is asleep.' });
        fake.fail('enableWorkflow', { status: 500, message: 'Slack is asleep.' });
      },
    },
  ),
  async play(context) {
    const dialog = await open(context);
    await context.userEvent.click(
      await within(dialog).findByRole('switch', { name: 'Reply in Threads' }),
    );
    await expect(await within(dialog).findByRole('alert')).toHaveTextContent('Slack is asleep.');
  },
};

/** A person who may look, and change nothing. */
export const Forbidden: Story = {
  parameters: fakeParagon({ ...forms, readOnly: true, accounts: { slack: [ada, king] } }),
  async play(context) {
    const dialog = await open(context);
    await context.userEvent.click(
      await within(dialog).findByRole('switch', { name: 'Reply in Threads' }),
    );
    await expect(await within(dialog).findByRole('alert')).toHaveTextContent('administrator');
  },
};
