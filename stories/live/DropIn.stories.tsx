import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expectLive } from './expectLive';
import { LocalParagon } from './LocalParagon';

const meta = {
  title: 'Live/Drop-in',
  component: IntegrationAccounts,
  argTypes: { searchable: { control: 'boolean' }, selectable: { control: 'boolean' } },
  decorators: [
    (Story) => (
      <LocalParagon>
        <div style={{ maxInlineSize: '46rem', marginInline: 'auto' }}>
          <Story />
        </div>
      </LocalParagon>
    ),
  ],
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;

/** The real SDK on the local Paragon: connect, replace and disconnect in real windows. */
export const DropIn: StoryObj<typeof meta> = { name: 'Drop-in', play: expectLive };
