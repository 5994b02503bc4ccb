import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';
import { getStage, withFake } from '../withFake';
import { DefaultSettings } from './DefaultSettings';
import { DesignSystemSettings } from './design-system/DesignSystemSettings';
import designSystem from './design-system/design-system.css?inline';
import { Frames, type Skin } from './Frames';
import frames from './frames.css?inline';
import { parameters } from './settings';
import { TailwindSettings } from './tailwind/TailwindSettings';
import tailwind from './tailwind/tailwind.css?inline';

const meta = {
  title: 'Parts/Three skins',
  parameters,
  ...withFake,
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** Connects an account, and opens the dialog: both must work and look their part in every skin. */
const connectAndAsk: Play = async ({ canvas, userEvent, loaded }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Connect Salesforce' }));
  await expect(canvas.getByRole('button', { name: 'Show window' })).toBeVisible();
  getStage({ loaded }).fake.currentWindow.allow('grace@work.example');
  const disconnect = { name: 'Disconnect grace@work.example' };
  await userEvent.click(await canvas.findByRole('button', disconnect));
  const dialog = await screen.findByRole('alertdialog');
  await expect(getComputedStyle(dialog).position).toBe('fixed');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  // What is announced is for the ear alone.
  await expect(canvas.getByRole('status').offsetWidth).toBe(1);
  (document.activeElement as HTMLElement).blur();
  scrollTo(0, 0);
};

/** Whether the kit's stylesheet is on the page. */
function hasStylesheet(page: Document): boolean {
  const style = page.defaultView?.getComputedStyle(page.documentElement);
  return style?.getPropertyValue('--pc-text') !== '';
}

/** The same, on a page that knows nothing of the kit's stylesheet. */
const playWithoutOurs: Play = async (context) => {
  await connectAndAsk(context);
  await expect(hasStylesheet(document)).toBe(false);
};

/** `<IntegrationAccounts />` and `styles.css`: nothing else to write. */
export const Default: Story = {
  render: () => <DefaultSettings />,
  async play(context) {
    await connectAndAsk(context);
    await expect(hasStylesheet(document)).toBe(true);
  },
};

/** The parts filled by an app's own Button, Card and Badge with `asChild`, under the app's own stylesheet. */
export const DesignSystem: Story = {
  parameters: { stylesheet: designSystem },
  render: () => <DesignSystemSettings />,
  play: playWithoutOurs,
};

/** The parts with Tailwind's utility classes. */
export const Tailwind: Story = {
  parameters: { stylesheet: tailwind },
  render: () => <TailwindSettings />,
  play: playWithoutOurs,
};

const skins: readonly Skin[] = [
  { id: 'parts-three-skins--default', name: 'Default', made: 'The drop-in with styles.css' },
  {
    id: 'parts-three-skins--design-system',
    name: 'Design system',
    made: 'The parts with an app’s own components, by asChild',
  },
  {
    id: 'parts-three-skins--tailwind',
    name: 'Tailwind',
    made: 'The parts with utility classes, by className',
  },
];

/** The same settings, the same accounts. */
export const ThreeSkins: Story = {
  // The frames are pages of Storybook, which a test run does not serve.
  tags: ['!test'],
  parameters: { stylesheet: frames },
  render: (_, { globals }) => <Frames skins={skins} theme={globals.theme} />,
  async play({ canvas }) {
    for (const { name } of skins) {
      const frame = canvas.getByTitle<HTMLIFrameElement>(name);
      await waitFor(
        () => {
          const page = frame.contentDocument as Document;
          within(page.body).getByRole('button', { name: 'Disconnect grace@work.example' });
          expect(hasStylesheet(page)).toBe(name === 'Default');
        },
        { timeout: 20_000 },
      );
    }
  },
};
