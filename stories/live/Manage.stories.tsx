import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expectLiveList } from './expectLive';
import { onLocalParagon } from './onLocalParagon';

const meta = {
  title: 'Live/Settings and workflows',
  component: IntegrationAccounts,
  decorators: [onLocalParagon],
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;

/** Each account has its own settings and workflows, on the real SDK. Every type of field is in _Every input_. */
export const Manage: StoryObj<typeof meta> = {
  name: 'Settings and workflows',
  args: {
    searchable: false,
    manageable: true,
    integrations: ['slack', 'klaviyo', 'custom.everyinput'],
  },
  play: ({ canvas }) => expectLiveList(canvas, 'Klaviyo'),
};
