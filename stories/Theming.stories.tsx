import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import type { CSSProperties, ReactNode } from 'react';
import { expect, screen, waitFor, within } from 'storybook/test';
import { ada, fewTypes, king, team } from './people';
import { fakeParagon, withFake } from './withFake';

interface Tokens {
  accent: string;
  surface: string;
  text: string;
  muted: string;
  border: string;
  dangerFill: string;
  radius: number;
  controlRadius: number;
  space: number;
  textSize: number;
  controlSize: number;
  iconSize: number;
  font: string;
  compact: boolean;
}

/** The tokens that have been given a value; the others stay what `styles.css` says. */
function toStyle(tokens: Partial<Tokens>): CSSProperties {
  const { accent, surface, text, muted, border, dangerFill, font } = tokens;
  const lengths = {
    '--pc-radius': tokens.radius,
    '--pc-control-radius': tokens.controlRadius,
    '--pc-space': tokens.space,
    '--pc-text-size': tokens.textSize,
    '--pc-control-size': tokens.controlSize,
    '--pc-icon-size': tokens.iconSize,
  };
  const values = {
    '--pc-accent': accent,
    '--pc-surface': surface,
    '--pc-surface-raised': surface,
    '--pc-text': text,
    '--pc-muted': muted,
    '--pc-border': border,
    '--pc-control-border': border,
    '--pc-danger-fill': dangerFill,
    '--pc-font': font,
    ...Object.fromEntries(
      Object.entries(lengths).map(([name, pixels]) => [name, pixels && `${pixels / 16}rem`]),
    ),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

function Themed({ compact = false, ...tokens }: Partial<Tokens>): ReactNode {
  return (
    <div style={toStyle(tokens)} className={compact ? 'pc-compact' : undefined}>
      <IntegrationAccounts integrations={fewTypes} selectable />
    </div>
  );
}

const pixels = (min: number, max: number, step = 1) => ({
  control: { type: 'range', min, max, step } as const,
  table: { category: 'Sizes, in pixels' },
});
const color = { control: 'color', table: { category: 'Colours' } } as const;

const meta = {
  title: 'Theming/Playground',
  component: Themed,
  argTypes: {
    accent: color,
    surface: color,
    text: color,
    muted: color,
    border: color,
    dangerFill: color,
    radius: pixels(0, 24),
    controlRadius: pixels(0, 24),
    space: pixels(2, 8, 0.5),
    textSize: pixels(12, 20),
    controlSize: pixels(24, 48),
    iconSize: pixels(24, 56),
    font: { control: 'text', table: { category: 'Text' } },
    compact: { control: 'boolean', table: { category: 'Sizes, in pixels' } },
  },
  parameters: fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
  ...withFake,
} satisfies Meta<typeof Themed>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Change the tokens under _Controls_; those left empty are what `styles.css` says. */
export const Playground: Story = {
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Connect Salesforce' });
  },
};

/** `className="pc-compact"`: the same in less room, with no target below 24 px. */
export const Compact: Story = {
  args: { compact: true },
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Connect Salesforce' });
    for (const button of canvas.getAllByRole('button')) {
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
};

/** A brand of its own in eight tokens; the dialog takes them along. */
export const Brand: Story = {
  args: {
    accent: '#8839c9',
    surface: '#fffdf8',
    text: '#2d1b3d',
    muted: '#6b5878',
    border: '#e5d8c8',
    dangerFill: '#8c2f5d',
    radius: 4,
    controlRadius: 20,
    font: 'Georgia, serif',
  },
  // Its colours are for light pages alone.
  globals: { theme: 'light' },
  async play({ canvas, userEvent }) {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Disconnect ada@work.example' }),
    );
    const dialog = await screen.findByRole('alertdialog');
    const confirm = within(dialog).getByRole('button', { name: 'Disconnect' });
    await expect(getComputedStyle(confirm).backgroundColor).toBe('rgb(140, 47, 93)');
    await expect(getComputedStyle(confirm).borderRadius).toBe('20px');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  },
};
