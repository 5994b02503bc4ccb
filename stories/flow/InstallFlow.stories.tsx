import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { formsSeed } from 'paragon-connect-react/testing';
import { expect, screen, within } from 'storybook/test';
import { fakeParagon, withFake } from '../withFake';

const forms = { catalogue: 'forms', seed: formsSeed, consent: 'allow' } as const;

const meta = {
  title: 'Drop-in/Install flow',
  component: IntegrationAccounts,
  args: {
    integrations: ['klaviyo', 'trello', 'box', 'salesforce', 'shopify', 'servicenow'],
    searchable: false,
  },
  parameters: fakeParagon(forms),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function open({ canvas, userEvent }: PlayContext, name: string): Promise<HTMLElement> {
  await userEvent.click(await canvas.findByRole('button', { name }));
  return screen.findByRole('dialog', { name });
}

async function goOn({ userEvent }: PlayContext, dialog: HTMLElement): Promise<void> {
  await userEvent.click(within(dialog).getByRole('button', { name: 'Continue' }));
}

/** Several kinds of account: one is marked beforehand. */
export const AccountType: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect Box');
    const first = within(dialog).getByRole('radio', { name: 'Standard account' });
    await expect(first).toBeChecked();
  },
};

/** Something has to be done elsewhere first. */
export const Instruction: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect Salesforce');
    await goOn(context, dialog);
    await within(dialog).findByRole('link', { name: 'Install' });
  },
};

/** The first field has the focus. */
export const Fields: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect Trello');
    await expect(within(dialog).getByLabelText('API key')).toHaveFocus();
  },
};

/** What is missing is said before anything is sent. */
export const Missing: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect Trello');
    await goOn(context, dialog);
    await expect(within(dialog).getByLabelText('API key')).toBeInvalid();
  },
};

/** The provider's own words stand beside the field, and what was typed stays. */
export const Refused: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect another Klaviyo account');
    await context.userEvent.type(within(dialog).getByLabelText('API key'), 'pk_wrong');
    await goOn(context, dialog);
    await within(dialog).findByText('The provider does not accept "API key".');
  },
};

/** The consent window is open. */
export const Waiting: Story = {
  parameters: fakeParagon({ ...forms, consent: 'ask' }),
  async play(context) {
    const dialog = await open(context, 'Connect Box');
    await goOn(context, dialog);
    await within(dialog).findByText('Waiting for you in the window that opened');
  },
};

/** The person said no in the window. */
export const Denied: Story = {
  parameters: fakeParagon({ ...forms, consent: 'deny' }),
  async play(context) {
    const dialog = await open(context, 'Connect Box');
    await goOn(context, dialog);
    await within(dialog).findByRole('button', { name: 'Try again' });
  },
};

/** The account is there, and the rest of its setup is not. */
export const AfterTheConsent: Story = {
  async play(context) {
    const dialog = await open(context, 'Connect ServiceNow');
    await goOn(context, dialog);
    await context.userEvent.type(await within(dialog).findByLabelText('Instance'), 'engines');
    await goOn(context, dialog);
    await within(dialog).findByLabelText('Table');
  },
};

/** Whoever leaves then is asked what is to become of the account. */
export const Leaving: Story = {
  async play(context) {
    await AfterTheConsent.play?.(context);
    await context.userEvent.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Keep the account' });
  },
};

/** On a narrow screen. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
  async play(context) {
    const dialog = await open(context, 'Connect Box');
    await context.userEvent.click(
      within(dialog).getByRole('radio', { name: 'Account with your own app' }),
    );
    await goOn(context, dialog);
    await within(dialog).findByLabelText('Client ID');
  },
};
