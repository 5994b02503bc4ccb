import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';

/** A custom integration with fields of its own. */
export const warehouse: CatalogueIntegration = defineIntegration({
  id: 'ec66a787-95e7-41d1-b731-af10506bf2ef',
  type: 'custom.warehouse',
  name: 'Warehouse',
  brandColor: '#37474F',
  strokes: '<path d="M7 14l9-6 9 6v10H7zM12 24v-6h8v6"/>',
  authenticationType: 'basic',
  inputFields: [
    { id: 'host', title: 'Host', type: 'TEXT_NO_VARS', placeholder: 'db.example.com' },
    { id: 'apiKey', title: 'Key', type: 'PASSWORD' },
    { id: 'verify', title: 'Check certificates', type: 'SWITCH', defaultValue: true },
  ],
  workflows: plainWorkflows({ '3f98e277-4cbd-47ad-9c90-a9587403e430': 'Copy Tables' }),
  accounts: providerAccounts({ work: 'wa-ada', colleague: 'wa-charles' }),
});
