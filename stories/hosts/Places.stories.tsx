import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import type { CSSProperties } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { ada, fewTypes, king, team } from '../people';
import { fakeParagon, withFake } from '../withFake';
import { ShadowRoot } from './ShadowRoot';

const meta = {
  title: 'Hosts/Places',
  component: IntegrationAccounts,
  args: { integrations: fewTypes, selectable: true, searchable: true },
  ...withFake,
  parameters: fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** Asks before a disconnect, and answers no. The focus is then where it was. */
async function ask(place: HTMLElement, userEvent: Parameters<Play>[0]['userEvent']): Promise<void> {
  const trigger = await within(place).findByRole('button', { name: 'Disconnect ada@work.example' });
  await userEvent.click(trigger);
  const dialog = await within(place).findByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getRootNode()).toBe(trigger.getRootNode());
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(within(place).queryByRole('alertdialog')).toBeNull());
  await expect((trigger.getRootNode() as Document).activeElement).toBe(trigger);
}

const frame: CSSProperties = {
  padding: '1.5rem',
  border: '1px solid GrayText',
  borderRadius: '0.75rem',
  background: 'Canvas',
  color: 'CanvasText',
};
const inBox =
  (style: CSSProperties): Decorator =>
  (Story) => (
    <div style={style}>
      <Story />
    </div>
  );

/** The browser's own modal dialog. The question before a disconnect lies above the dialog. */
export const NativeDialog: Story = {
  decorators: [
    (Story) => (
      <dialog
        aria-label="Accounts"
        ref={(dialog) => {
          if (dialog && !dialog.open) dialog.showModal();
        }}
        style={{ ...frame, width: 'min(40rem, 100vw - 3rem)' }}
      >
        <Story />
      </dialog>
    ),
  ],
  async play({ canvasElement, userEvent }) {
    await ask(canvasElement, userEvent);
    await expect(canvasElement.querySelector('dialog')).toHaveProperty('open', true);
  },
};

/** A popover that a click outside would close. A click on the question is no such click. */
export const Popover: Story = {
  decorators: [
    (Story) => (
      <div
        popover="auto"
        ref={(element) => {
          if (element && !element.matches(':popover-open')) element.showPopover();
        }}
        style={{ ...frame, width: 'min(40rem, 100vw - 3rem)' }}
      >
        <Story />
      </div>
    ),
  ],
  async play({ canvasElement, userEvent }) {
    await ask(canvasElement, userEvent);
    await expect(canvasElement.querySelector('[popover]')?.matches(':popover-open')).toBe(true);
  },
};

const onSubmit = fn((event) => event.preventDefault());

/** A form of the app: Enter in the search submits nothing, and the form sends none of the kit's fields. */
export const Form: Story = {
  decorators: [
    (Story) => (
      <form onSubmit={onSubmit} style={frame}>
        <Story />
        <button type="submit" style={{ marginBlockStart: '1rem' }}>
          Save the settings
        </button>
      </form>
    ),
  ],
  async play({ canvas, canvasElement, userEvent }) {
    onSubmit.mockClear();
    await userEvent.type(await canvas.findByRole('searchbox'), 'drive{Enter}');
    await expect(onSubmit).not.toHaveBeenCalled();
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    await expect([...new FormData(form).keys()]).toEqual([]);
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

/** A shadow root with the style sheet in it. */
export const InShadowRoot: Story = {
  decorators: [
    (Story) => (
      <ShadowRoot>
        <Story />
      </ShadowRoot>
    ),
  ],
  async play({ canvas, userEvent }) {
    const { shadowRoot } = canvas.getByTestId('host');
    await waitFor(() => expect(shadowRoot?.querySelector('[data-slot="account"]')).not.toBeNull());
    await ask(shadowRoot?.querySelector('[data-slot="integrations"]') as HTMLElement, userEvent);
  },
};

const isWide: Play = async ({ canvas, canvasElement }) => {
  await canvas.findByRole('button', { name: 'Connect Salesforce' });
  const root = canvasElement.querySelector('[data-slot="integrations"]') as HTMLElement;
  await expect(root.clientWidth).toBeGreaterThan(500);
};

/** A flex row, which is as wide as what is in it. */
export const FlexRow: Story = {
  parameters: { width: '60rem' },
  decorators: [inBox({ display: 'flex', gap: '1rem' })],
  play: isWide,
};

/** A column that centres what is in it. */
export const CentredColumn: Story = {
  parameters: { width: '60rem' },
  decorators: [inBox({ display: 'flex', flexDirection: 'column', alignItems: 'center' })],
  play: isWide,
};

/** A column of 240 px. */
export const NarrowColumn: Story = {
  decorators: [inBox({ inlineSize: '240px' })],
  async play({ canvas, canvasElement }) {
    await canvas.findByRole('button', { name: 'Connect Salesforce' });
    const root = canvasElement.querySelector('[data-slot="integrations"]') as HTMLElement;
    await expect(root.scrollWidth).toBe(240);
  },
};
