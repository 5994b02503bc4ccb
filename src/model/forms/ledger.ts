import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';

/** A custom integration by client credentials: the SDK brings its two fields. */
export const ledger: CatalogueIntegration = defineIntegration({
  id: '7f150524-34b9-45df-9e77-69b10f4205b4',
  type: 'custom.ledger',
  name: 'Ledger',
  brandColor: '#5B4636',
  strokes: '<path d="M10 7h13v18H10a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM12 12h7M12 16h7"/>',
  authenticationType: 'oauth_client_credential',
  workflows: plainWorkflows({ 'c6f87718-6d76-407e-881e-d162ae2eb154': 'Post Entries' }),
  accounts: providerAccounts({ work: 'le-ada', shared: 'le-team' }),
});
