import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { catalogue, type FakeAccount } from 'paragon-connect-react/testing';
import { expect } from 'storybook/test';
import { fakeParagon, withFake } from './withFake';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const active = catalogue.filter(({ isActive }) => isActive);

const fifty = numbers(50).flatMap((number) => {
  const integration = active[number % active.length];
  if (!integration) return [];
  const { id, name } = integration;
  const type = `integration${number}`;
  return [{ ...integration, id: `${id}-${number}`, type, name: `${name} ${number}` }];
});

const tenEach = fifty.map(({ type }): [string, FakeAccount[]] => [
  type,
  numbers(10).map((number) => ({ email: `person-${number}@${type}.example` })),
]);

const meta = {
  title: 'Drop-in/Fifty integrations',
  component: IntegrationAccounts,
  parameters: {
    // axe would take most of the time here, over parts that it checks in every other story.
    a11y: { test: 'off' },
    ...fakeParagon({ catalogue: fifty, accounts: Object.fromEntries(tenEach) }),
  },
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;

/** Fifty integrations with ten accounts each, to see how fast it stays. */
export const FiftyIntegrations: StoryObj<typeof meta> = {
  name: 'Fifty integrations',
  async play({ canvas, userEvent }) {
    // By text: the computed role of a thousand buttons takes longer than all the rest.
    await canvas.findByText('person-10@integration50.example', {}, { timeout: 10_000 });
    await userEvent.type(canvas.getByRole('searchbox'), ' 42');
    await expect(canvas.getAllByRole('region')).toHaveLength(1);
    await userEvent.clear(canvas.getByRole('searchbox'));
    await expect(canvas.getByText('person-10@integration50.example')).toBeVisible();
  },
};
