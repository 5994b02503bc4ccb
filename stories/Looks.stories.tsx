import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { arabicLabels } from 'paragon-connect-react/labels/ar';
import { germanLabels } from 'paragon-connect-react/labels/de';
import type { ReactNode } from 'react';
import { expect, screen, waitFor, within } from 'storybook/test';
import { ada, fewTypes, king, team } from './people';
import { fakeParagon, withFake } from './withFake';

const meta = {
  title: 'Drop-in/Looks',
  component: IntegrationAccounts,
  args: { integrations: fewTypes },
  parameters: fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
  ...withFake,
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;
type Story = StoryObj<typeof meta>;

function Page({ scheme, children }: { scheme: 'light' | 'dark'; children: ReactNode }): ReactNode {
  return (
    <div
      style={{ colorScheme: scheme, background: 'Canvas', color: 'CanvasText', padding: '1.5rem' }}
    >
      {children}
    </div>
  );
}

const inDark: Decorator = (Story) => (
  <Page scheme="dark">
    <Story />
  </Page>
);

/** The components follow the `color-scheme` of the place where they stand, and so does the dialog. */
export const Dark: Story = {
  decorators: [inDark],
  async play({ canvas, userEvent }) {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Disconnect ada@work.example' }),
    );
    const dialog = await screen.findByRole('alertdialog');
    await expect(getComputedStyle(dialog).colorScheme).toBe('dark');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  },
};

/** Both at once, each with a window open and an account that needs attention. */
export const LightAndDark: Story = {
  args: { integrations: ['googledrive', 'slack', 'salesforce', 'notion'] },
  parameters: {
    width: '76rem',
    layout: 'fullscreen',
    // One list twice on a page has every landmark twice.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
    ...fakeParagon({
      accounts: {
        googledrive: [ada, king, team],
        slack: [team, { ...ada, status: 'INVALID' }],
      },
    }),
  },
  render: (args) => (
    <div
      id="light-and-dark"
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
      }}
    >
      <Page scheme="light">
        <IntegrationAccounts {...args} />
      </Page>
      <Page scheme="dark">
        <IntegrationAccounts {...args} />
      </Page>
    </div>
  ),
  async play({ canvas, userEvent }) {
    const [connect] = await canvas.findAllByRole('button', { name: 'Connect Salesforce' });
    await userEvent.click(connect as HTMLElement);
    await expect(canvas.getAllByRole('button', { name: 'Show window' })).toHaveLength(2);
    (document.activeElement as HTMLElement).blur();
  },
};

/** 320 px wide, as on a small phone or at 400 % zoom. */
export const Narrow: Story = {
  parameters: { width: '18rem' },
  globals: { viewport: { value: 'narrow' } },
  async play({ canvas, userEvent, canvasElement }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Salesforce' }));
    await expect(canvas.getByRole('button', { name: 'Show window' })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBe(canvasElement.clientWidth);
  },
};

/** Longer words, with times and dates as they are told in that language. */
export const German: Story = {
  args: { labels: germanLabels },
  async play({ canvas }) {
    await expect(
      await canvas.findByRole('button', { name: 'Google Drive: Weiteres Konto verbinden' }),
    ).toBeVisible();
    const status = canvas.getByTitle(/^Verbunden am 01\.01\.2024/);
    await expect(status).toHaveTextContent(/^Verbunden vor \d+ Jahr/);
  },
};

/** From right to left; an address still reads from left to right. */
export const RightToLeft: Story = {
  args: { labels: arabicLabels },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  async play({ canvas }) {
    const replace = await canvas.findByRole('button', { name: 'استبدال ada@work.example' });
    const disconnect = canvas.getByRole('button', { name: 'فصل ada@work.example' });
    const [first, second] = [replace, disconnect].map((item) => item.getBoundingClientRect());
    await expect(second?.right).toBeLessThan(first?.left ?? 0);
  },
};
