import type { Meta, StoryObj } from '@storybook/react-vite';
import { IntegrationAccounts } from 'paragon-connect-react';
import { expectLiveList } from './expectLive';
import { onLocalParagon } from './onLocalParagon';

const meta = {
  title: 'Live/Install flow',
  component: IntegrationAccounts,
  decorators: [onLocalParagon],
} satisfies Meta<typeof IntegrationAccounts>;

export default meta;

/**
 * Integrations that ask for more than a consent, on the real SDK. The pretend providers refuse what contains the word
 * `wrong`.
 */
export const InstallFlow: StoryObj<typeof meta> = {
  name: 'Install flow',
  args: {
    searchable: false,
    integrations: [
      'klaviyo',
      'trello',
      'box',
      'salesforce',
      'shopify',
      'jira',
      'sharepoint',
      'monday.com',
      'servicenow',
      'custom.ledger',
      'custom.warehouse',
    ],
  },
  play: ({ canvas }) => expectLiveList(canvas, 'Klaviyo'),
};
