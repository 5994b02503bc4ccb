import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { Account, Integration, Integrations } from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { ada, king } from '../people';
import { fakeParagon, getStage, withFake } from '../withFake';
import { partArgTypes, partDocs } from './partDocs';

const { Root, Icon, Name, Status, Connect, Cancel, Error: Failure, Accounts } = Integration;

const inRoot: Decorator = (Story) => (
  <Integrations.Root>
    <Story />
  </Integrations.Root>
);

const meta = {
  title: 'Parts/Integration',
  component: Root,
  subcomponents: { Icon, Name, Status, Connect, Cancel, Error: Failure, Accounts },
  tags: ['autodocs'],
  args: { integration: 'googledrive' },
  argTypes: partArgTypes('Integration.State'),
  parameters: {
    ...partDocs('The parts of one integration: a region that is named by it.'),
    ...fakeParagon({ accounts: { googledrive: [ada, king] } }),
  },
  ...withFake,
  decorators: [inRoot, ...withFake.decorators],
} satisfies Meta<typeof Root>;

export default meta;
type Story = StoryObj<typeof meta>;

const header = (children: ReactNode) => (
  <div className="pc-integration-header">
    <Icon />
    <Name />
    <Status />
    <div className="pc-actions">{children}</div>
  </div>
);

/** `Icon`, `Name` and `Status` of one integration. */
export const Header: Story = {
  args: { children: header(null) },
  async play({ canvas }) {
    await expect(await canvas.findByText('2 accounts')).toBeVisible();
  },
};

/** `Cancel` stands in the place of `Connect` while the window is open. */
export const ConnectAndCancel: Story = {
  args: {
    children: header(
      <>
        <Connect />
        <Cancel />
      </>,
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Connect another/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByRole('button', { name: /^Connect another/ })).toHaveFocus();
  },
};

/** `Error` says why the last install failed. */
export const Failed: Story = {
  args: {
    children: (
      <>
        {header(<Connect />)}
        <Failure />
      </>
    ),
  },
  async play({ canvas, userEvent, loaded }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Connect another/ }));
    getStage({ loaded }).fake.currentWindow.deny();
    await expect(await canvas.findByRole('alert')).toHaveTextContent('was not allowed');
  },
};

/** `Accounts` repeats what stands in it for each account. */
export const ListOfAccounts: Story = {
  args: {
    children: (
      <>
        <Name />
        <Accounts>
          <Account.Root>
            <Account.Label />
          </Account.Root>
        </Accounts>
      </>
    ),
  },
  async play({ canvas }) {
    const list = await canvas.findByRole('list', { name: 'Google Drive accounts' });
    await expect(list.children).toHaveLength(2);
  },
};
