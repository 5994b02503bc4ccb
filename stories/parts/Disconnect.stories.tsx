import type { Meta, StoryObj } from '@storybook/react-vite';
import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import { expect, screen } from 'storybook/test';
import { ada } from '../people';
import { fakeParagon, withFake } from '../withFake';
import { partArgTypes, partDocs } from './partDocs';

const { Overlay, Dialog, Title, Description, Cancel, Confirm } = Disconnect;

const meta = {
  title: 'Parts/Disconnect',
  component: Dialog,
  subcomponents: { Overlay, Title, Description, Cancel, Confirm },
  tags: ['autodocs'],
  argTypes: partArgTypes('Disconnect.State'),
  render: (args) => (
    <Integrations.Root
      dialog={
        <>
          <Overlay />
          <Dialog {...args} />
        </>
      }
    >
      <Integration.Root integration="googledrive">
        <Integration.Name />
        <Integration.Accounts>
          <Account.Root>
            <Account.Label />
            <Account.Disconnect />
          </Account.Root>
        </Integration.Accounts>
      </Integration.Root>
    </Integrations.Root>
  ),
  parameters: {
    ...partDocs('The parts of the dialog that asks before an account goes.'),
    docs: { story: { inline: false, height: '20rem' } },
    ...fakeParagon({ accounts: { googledrive: [ada] } }),
  },
  ...withFake,
} satisfies Meta<typeof Dialog>;

export default meta;

/** An app's own words and order; the focus begins on Cancel, and goes back where it came from. */
export const OwnDialog: StoryObj<typeof meta> = {
  args: {
    children: ({ label, integrationName }) => (
      <>
        <Title>Remove {label}?</Title>
        <Description>Nothing of it stays in {integrationName}.</Description>
        <div className="pc-dialog-actions">
          <Confirm>Remove</Confirm>
          <Cancel>Keep it</Cancel>
        </div>
      </>
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Disconnect ada@work.example' }),
    );
    await expect(
      await screen.findByRole('alertdialog', { name: 'Remove ada@work.example?' }),
    ).toHaveAccessibleDescription('Nothing of it stays in Google Drive.');
    await expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  },
};
