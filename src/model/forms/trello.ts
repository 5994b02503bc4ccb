import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';

/** Two fields, one of them a secret. */
export const trello: CatalogueIntegration = defineIntegration({
  id: '0cb1e29c-658c-4a14-95e6-0af593bd04cf',
  type: 'trello',
  name: 'Trello',
  brandColor: '#0C66E4',
  strokes: '<rect x="8" y="8" width="16" height="16" rx="3"/><path d="M12.5 12v8M19.5 12v4"/>',
  authenticationType: 'basic',
  authConfigInputs: [
    { id: 'TRELLO_API_KEY', title: 'API key', type: 'TEXT_NO_VARS' },
    { id: 'TRELLO_API_TOKEN', title: 'Token', type: 'PASSWORD' },
  ],
  workflows: plainWorkflows({ '8e81973e-0bec-47b0-b898-d190f9ebdacc': 'Create Cards' }),
  accounts: providerAccounts({ work: 'tr-ada', private: 'tr-king' }),
});
