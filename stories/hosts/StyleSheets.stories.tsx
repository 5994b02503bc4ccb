import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expect, screen, waitFor, within } from 'storybook/test';
import kit from '../../src/styles.css?inline';
import { ada, fewTypes, king, team } from '../people';
import { fakeParagon, withFake } from '../withFake';
import { resets } from './resets';
import shadcn from './shadcn.css?inline';
import tailwind from './tailwind/tailwind.css?inline';

const meta = {
  title: 'Hosts/Style sheets',
  component: IntegrationAccounts,
  args: { integrations: fewTypes, selectable: true, searchable: true },
  parameters: fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** An account that needs attention, an open window, and the dialog: all of them can be read and used. */
const lookAround: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Connect Salesforce' }));
  for (const button of canvas.getAllByRole('button')) {
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
  await userEvent.click(canvas.getByRole('button', { name: 'Disconnect ada@work.example' }));
  const dialog = await screen.findByRole('alertdialog');
  const confirm = within(dialog).getByRole('button', { name: 'Disconnect' });
  await expect(getComputedStyle(confirm).color).toBe('rgb(255, 255, 255)');
  await expect(getComputedStyle(confirm).backgroundColor).toMatch(
    /^rgb\((192, 42, 32|201, 58, 48)/,
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  (document.activeElement as HTMLElement).blur();
};

const under = (...sheets: readonly (string | undefined)[]): Story => ({
  parameters: { stylesheet: [kit, ...sheets].join('\n') },
  play: lookAround,
});

/** A utility framework's reset, as it was before it used layers. */
export const UtilityReset: Story = under(resets['utility reset']);

/** `* { margin: 0; padding: 0; border: 0; outline: 0; font: inherit }` */
export const ResetOfAll: Story = under(resets['reset of all']);

/** A page that is a flex row, with buttons on a ground of their own. */
export const StarterTemplate: Story = under(resets['starter template']);

/** Lists with squares, pictures as wide as there is room, labels in bold. */
export const OldApp: Story = under(resets['old app']);

/** Sections as high as the window, headings and buttons that shout. */
export const LandingPage: Story = under(resets['landing page']);

/** Buttons, fields and radio buttons that a framework draws without any class. */
export const ClasslessFramework: Story = under(resets['classless framework']);

/** `html { font-size: 62.5% }`: a `rem` is 10 px. */
export const SmallRoot: Story = under(resets['small root']);

/** Tailwind 4, with the kit's file before Tailwind's. */
export const TailwindAfter: Story = under(tailwind);

/** Tailwind 4, with the kit's file behind Tailwind's. The order of the layers is said first. */
export const TailwindBefore: Story = {
  args: { className: 'mx-auto max-w-xl' },
  parameters: {
    stylesheet: ['@layer theme, base, paragon-connect, components, utilities;', tailwind, kit].join(
      '\n',
    ),
  },
  async play(context) {
    await lookAround(context);
    await expect(context.canvasElement.querySelector('.max-w-xl')?.clientWidth).toBe(576);
  },
};

/** The kit's tokens from those of shadcn, with a filled Connect. */
export const ShadcnTokens: Story = under(shadcn);
