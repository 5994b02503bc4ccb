import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { Account, Integration, Integrations } from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { ada, king } from '../people';
import { fakeParagon, getStage, withFake } from '../withFake';
import { type PartDoc, partDocs } from './partDocs';

const { Root, Icon, Name, Status, Connect, Cancel, Error: Failure, Accounts } = Integration;

const type = ['data-integration'] as const;
const typeAndAttempt = ['data-integration', 'data-attempt'] as const;
const docs: PartDoc[] = [
  {
    part: Root,
    element: 'section',
    slot: 'integration',
    attributes: typeAndAttempt,
    absent: 'Renders nothing for a type that is not active.',
    props: {
      integration: ['string', 'the one of Integrations.List', 'The integration’s type.'],
      install: [
        '{ externalId?, accountType?, timeoutMs? }',
        '',
        'How each new account is connected.',
      ],
    },
  },
  { part: Icon, element: 'span', slot: 'integration-icon', attributes: type },
  { part: Name, element: 'h3', slot: 'integration-name', attributes: type },
  { part: Status, element: 'span', slot: 'integration-status', attributes: typeAndAttempt },
  {
    part: Connect,
    element: 'button',
    slot: 'integration-connect',
    attributes: type,
    absent: 'Renders nothing during an attempt, and where the one allowed account is there.',
  },
  {
    part: Cancel,
    element: 'button',
    slot: 'integration-cancel',
    attributes: typeAndAttempt,
    absent: 'Renders nothing without an attempt.',
  },
  {
    part: Failure,
    element: 'div',
    slot: 'integration-error',
    attributes: type,
    absent: 'Renders nothing when the last install did not fail.',
  },
  {
    part: Accounts,
    element: 'ul',
    slot: 'integration-accounts',
    attributes: type,
    absent: 'Renders nothing without an account.',
    item: 'credential: Credential',
  },
];

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
  parameters: {
    ...partDocs(
      'The parts of one integration: a region that is named by it.',
      'Integration.State',
      docs,
    ),
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
        {header(null)}
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
