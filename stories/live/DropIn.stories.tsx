import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expectLive } from './expectLive';
import { onLocalParagon } from './onLocalParagon';

const meta = {
  title: 'Live/Drop-in',
  component: IntegrationAccounts,
  argTypes: { searchable: { control: 'boolean' }, selectable: { control: 'boolean' } },
  decorators: [onLocalParagon],
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;

/** The real SDK on the local Paragon: connect, replace and disconnect in real windows. */
export const DropIn: StoryObj<typeof meta> = { name: 'Drop-in', play: expectLive };
