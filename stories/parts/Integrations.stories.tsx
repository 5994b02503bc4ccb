import type { Meta, StoryObj } from '@storybook/react-vite';
import { Account, Integration, Integrations } from 'paragon-connect-react';
import { expect } from 'storybook/test';
import { fewAccounts, fewTypes } from '../people';
import { fakeParagon, withFake } from '../withFake';
import { type PartDoc, partDocs } from './partDocs';

const { Root, Search, Error: Failure, List, Empty } = Integrations;

const docs: PartDoc[] = [
  {
    part: Root,
    element: 'div',
    slot: 'integrations',
    props: {
      integrations: ['readonly string[]', 'every active one', 'The types to list, in this order.'],
      allowMultiple: ['boolean', 'true', 'Whether an integration may have several accounts.'],
      labels: ['IntegrationLabelsOverride', 'English', 'The words; see _Words_.'],
      getAccountLabel: ['(credential) => string', 'the kit’s choice', 'Names an account.'],
      dialog: ['ReactNode', 'the kit’s own', 'Made of the parts of `Disconnect`.'],
      search: ['string', '', 'The search text, where you hold it.'],
      defaultSearch: ['string', '', 'The search text at first.'],
      onSearchChange: ['(search: string) => void', '', 'The person typed.'],
      onInstall: ['(result: InstallResult) => void', '', 'An account was connected from here.'],
      onReplace: ['(result: InstallResult) => void', '', 'An account was exchanged from here.'],
      onUninstall: [
        '(result: UninstallResult) => void',
        '',
        'An account was disconnected from here.',
      ],
      onError: ['(error: ParagonError) => void', '', 'An attempt from here failed.'],
    },
  },
  { part: Search, element: 'input', slot: 'integrations-search' },
  {
    part: Failure,
    element: 'div',
    slot: 'integrations-error',
    absent:
      'Renders nothing as long as all could be read; its `data-status` is `failed` or `stale`.',
  },
  {
    part: List,
    element: 'div',
    slot: 'integrations-list',
    item: 'type: string',
    props: {
      keepMounted: [
        'boolean',
        'false',
        'Keeps the cards that the search leaves out, as hidden elements. Each repeated element must be an `Integration.Root`.',
      ],
    },
  },
  {
    part: Empty,
    element: 'p',
    slot: 'integrations-empty',
    absent: 'Renders nothing while something is listed, loading or failed.',
  },
];

const meta = {
  title: 'Parts/Integrations',
  component: Root,
  subcomponents: { Search, Error: Failure, List, Empty },
  tags: ['autodocs'],
  parameters: {
    ...partDocs(
      'The parts around the list: what is listed, the search, what failed, what is empty.',
      'Integrations.State',
      docs,
    ),
    ...fakeParagon({ accounts: fewAccounts }),
  },
  ...withFake,
} satisfies Meta<typeof Root>;

export default meta;
type Story = StoryObj<typeof meta>;

const names = (
  <List>
    <Integration.Root>
      <div className="pc-integration-header">
        <Integration.Icon />
        <Integration.Name />
        <Integration.Status />
      </div>
    </Integration.Root>
  </List>
);

/** `Integrations.List` repeats what stands in it. */
export const Listed: Story = {
  args: { integrations: fewTypes, children: names },
  async play({ canvas }) {
    await expect(await canvas.findAllByRole('region')).toHaveLength(fewTypes.length);
  },
};

/** `Integrations.Search` narrows the list down. */
export const Searched: Story = {
  args: {
    children: (
      <>
        <Search />
        {names}
        <Empty />
      </>
    ),
  },
  async play({ canvas, userEvent }) {
    await canvas.findByRole('region', { name: 'Slack' });
    await userEvent.type(canvas.getByRole('searchbox'), 'google');
    await expect(canvas.queryByRole('region', { name: 'Slack' })).toBeNull();
    await expect(canvas.getAllByRole('region').length).toBeGreaterThan(1);
  },
};

/** `Integrations.Empty` says why nothing is there. */
export const NothingFound: Story = {
  args: { search: 'fax', children: <Empty /> },
  async play({ canvas }) {
    await expect(await canvas.findByText(/No integration matches/)).toBeVisible();
  },
};

/** `Integrations.Error` says what could not be read, and tries again. */
export const Failed: Story = {
  args: { children: <Failure /> },
  parameters: fakeParagon(
    {},
    { prepare: (fake) => fake.fail('authenticate', { status: 500 }, Infinity) },
  ),
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Each part takes a function of its state. */
export const FunctionOfState: Story = {
  args: {
    integrations: fewTypes,
    children: ({ status, total }) => (
      <>
        <p>{status === 'ready' ? `${total} integrations` : 'One moment…'}</p>
        <List>
          {(type) => (
            <Integration.Root integration={type}>
              <Integration.Name>{({ name }) => <em>{name}</em>}</Integration.Name>
              <Integration.Accounts>
                <Account.Root>{({ label, status: now }) => `${label}: ${now}`}</Account.Root>
              </Integration.Accounts>
            </Integration.Root>
          )}
        </List>
      </>
    ),
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('3 integrations')).toBeVisible();
    await expect(canvas.getAllByText('ada@work.example: VALID')).toHaveLength(2);
  },
};
