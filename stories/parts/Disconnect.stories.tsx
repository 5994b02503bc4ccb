import type { Meta, StoryObj } from '@storybook/react-vite';
import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import { expect, screen } from 'storybook/test';
import { ada } from '../people';
import { fakeParagon, withFake } from '../withFake';
import { type PartDoc, partDocs } from './partDocs';

const { Overlay, Dialog, Title, Description, Cancel, Confirm } = Disconnect;

const attributes = ['data-credential-id'] as const;
const docs: PartDoc[] = [
  { part: Overlay, element: 'div', slot: 'disconnect-overlay', attributes },
  { part: Dialog, element: 'div', slot: 'disconnect-dialog', attributes },
  { part: Title, element: 'h2', slot: 'disconnect-title', attributes },
  { part: Description, element: 'p', slot: 'disconnect-description', attributes },
  { part: Cancel, element: 'button', slot: 'disconnect-cancel', attributes },
  { part: Confirm, element: 'button', slot: 'disconnect-confirm', attributes },
];

const meta = {
  title: 'Parts/Disconnect',
  component: Dialog,
  subcomponents: { Overlay, Title, Description, Cancel, Confirm },
  tags: ['autodocs'],
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
        <div className="pc-integration-header">
          <Integration.Name />
        </div>
        <Integration.Accounts>
          <Account.Root>
            <Account.Label />
            <div className="pc-actions">
              <Account.Disconnect />
            </div>
          </Account.Root>
        </Integration.Accounts>
      </Integration.Root>
    </Integrations.Root>
  ),
  parameters: {
    docs: {
      ...partDocs(
        'The parts of the dialog that asks before an account goes.',
        'Disconnect.State',
        docs,
      ).docs,
      story: { inline: false, height: '20rem' },
    },
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
