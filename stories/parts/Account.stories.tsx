import type { Meta, StoryObj } from '@storybook/react-vite';
import { Account, Integration, Integrations } from 'paragon-connect-react';
import { expect, screen, within } from 'storybook/test';
import { ada, king, team } from '../people';
import { fakeParagon, getStage, withFake } from '../withFake';
import { accountAttributes, type PartDoc, partDocs } from './partDocs';

const {
  Root,
  Avatar,
  Label,
  Status,
  Select,
  Manage,
  Replace,
  Cancel,
  Disconnect,
  Error: Failure,
} = Account;

const attributes = accountAttributes;
const docs: PartDoc[] = [
  { part: Root, element: 'li', slot: 'account', attributes },
  { part: Avatar, element: 'span', slot: 'account-avatar', attributes },
  { part: Label, element: 'bdi', slot: 'account-label', attributes },
  { part: Status, element: 'span', slot: 'account-status', attributes },
  { part: Select, element: 'input', slot: 'account-select', attributes },
  { part: Manage, element: 'button', slot: 'account-manage', attributes },
  {
    part: Replace,
    element: 'button',
    slot: 'account-replace',
    attributes,
    absent: 'Renders nothing while an attempt can be cancelled.',
  },
  {
    part: Cancel,
    element: 'button',
    slot: 'account-cancel',
    attributes,
    absent: 'Renders nothing when there is no attempt that can be cancelled.',
  },
  { part: Disconnect, element: 'button', slot: 'account-disconnect', attributes },
  {
    part: Failure,
    element: 'div',
    slot: 'account-error',
    attributes,
    absent: 'Renders nothing when the last attempt did not fail.',
  },
];

const meta = {
  title: 'Parts/Account',
  component: Root,
  subcomponents: {
    Avatar,
    Label,
    Status,
    Select,
    Manage,
    Replace,
    Cancel,
    Disconnect,
    Error: Failure,
  },
  tags: ['autodocs'],
  // What is in the story is repeated for each account.
  render: (args) => (
    <Integrations.Root>
      <Integration.Root integration="googledrive">
        <div className="pc-integration-header">
          <Integration.Name />
        </div>
        <Integration.Accounts>
          <Root {...args} />
        </Integration.Accounts>
      </Integration.Root>
    </Integrations.Root>
  ),
  parameters: {
    ...partDocs(
      'The parts of one account: an item of the list `Integration.Accounts`.',
      'Account.State',
      docs,
    ),
    ...fakeParagon({
      accounts: {
        googledrive: [ada, { ...king, status: 'INVALID' }, { ...team, status: 'PENDING' }],
      },
    }),
  },
  ...withFake,
} satisfies Meta<typeof Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `Avatar` shows the picture that the provider tells, or an initial; `Label` what the account is called. */
export const AvatarAndLabel: Story = {
  args: {
    children: (
      <>
        <Avatar />
        <Label />
      </>
    ),
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('ada@work.example')).toBeVisible();
  },
};

/** `Status` says in words and by a sign whether the account works. */
export const StatusOfEach: Story = {
  args: {
    children: (
      <>
        <Label />
        <Status />
      </>
    ),
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/Needs attention/)).toBeVisible();
    await expect(canvas.getByText(/Setup not finished/)).toBeVisible();
  },
};

/** `Select` is a radio button: the account that the app uses, as `useSelectedAccount` reads it. */
export const Selected: Story = {
  args: {
    children: (
      // biome-ignore lint/a11y/noLabelWithoutControl: the part renders one
      <label className="pc-choice">
        <Select />
        <Label />
      </label>
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByText('ada@work.example'));
    await expect(canvas.getByRole('radio', { name: 'Use ada@work.example' })).toBeChecked();
  },
};

/** `Cancel` stands in the place of `Replace` while the window is open; `Error` says why it failed. */
export const ReplaceCancelAndError: Story = {
  args: {
    children: (
      <>
        <Label />
        <Status />
        <div className="pc-actions">
          <Cancel />
          <Replace />
        </div>
        <Failure />
      </>
    ),
  },
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Replace ada@work.example' }));
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    getStage({ loaded }).fake.currentWindow.deny();
    await expect(await canvas.findByRole('alert')).toHaveTextContent('was not allowed');
  },
};

/** `Disconnect` asks first, in the one dialog of `Integrations.Root`. */
export const Disconnected: Story = {
  args: {
    children: (
      <>
        <Label />
        <div className="pc-actions">
          <Disconnect />
        </div>
      </>
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Disconnect ada@work.example' }),
    );
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    await expect(
      await canvas.findByRole('button', { name: 'Disconnect ada.king@example.org' }),
    ).toHaveFocus();
  },
};
