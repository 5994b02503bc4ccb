import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueInput, CatalogueIntegration } from '../types';

const ownApp: CatalogueInput[] = [
  {
    id: 'redirectUrl',
    title: 'Redirect URL',
    type: 'COPYABLE_BUTTON_INPUT',
    defaultValue: 'https://passport.useparagon.com/oauth',
    readOnly: true,
    required: false,
  },
  { id: 'clientId', title: 'Client ID', type: 'TEXT_NO_VARS' },
  { id: 'clientSecret', title: 'Client secret', type: 'PASSWORD' },
  {
    id: 'scopes',
    title: 'Permissions',
    type: 'PERMISSION',
    requiredScopes: ['root_readonly'],
    scopes: {
      values: [
        { name: 'root_readonly', description: 'Read all files.', label: 'Read', required: true },
        { name: 'root_readwrite', description: 'Write all files.', label: 'Write' },
        { name: 'manage_webhook', description: 'Listen to changes.' },
      ],
    },
  },
];

/** OAuth by the project's app, or by one of the person's own with scopes and a redirect URL to copy. */
export const box: CatalogueIntegration = defineIntegration({
  id: '18f135d2-5f55-4203-b018-50c5a38fd547',
  type: 'box',
  name: 'Box',
  brandColor: '#0061D5',
  strokes: '<path d="M7 10v9a4 4 0 0 0 8 0 4 4 0 0 0-8 0M18 15l6 8M24 15l-6 8"/>',
  accountTypes: [
    { id: 'default', scheme: 'oauth' },
    {
      id: 'user-configured-oauth',
      scheme: 'oauth',
      accountDescription: 'account with your own app',
      endUserSuppliedValues: ownApp,
    },
  ],
  workflows: plainWorkflows({ '907a70c3-1012-4037-b64c-e4228c38fb29': 'Index Files' }),
  accounts: providerAccounts({ work: 'bx-ada', private: 'bx-king' }),
});
