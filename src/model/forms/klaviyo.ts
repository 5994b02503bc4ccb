import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';

/** An API key. */
export const klaviyo: CatalogueIntegration = defineIntegration({
  id: 'a170b338-3926-4059-b28c-105d1fb17c23',
  type: 'klaviyo',
  name: 'Klaviyo',
  brandColor: '#232426',
  shortDescription: 'Keep your profiles and lists up to date.',
  strokes: '<path d="M7 10h18l-4 6 4 6H7z"/>',
  authenticationType: 'basic',
  authConfigInputs: [
    {
      id: 'KLAVIYO_API_KEY',
      title: 'API key',
      type: 'PASSWORD',
      subtitle: 'A private key with full access.',
      documentationLink: 'https://help.klaviyo.com/hc/en-us/articles/115005062267',
      documentationLinkLabel: 'Create a key',
    },
  ],
  workflows: plainWorkflows({ '0fd630f1-f29d-4da9-953f-48f1a09f76b5': 'Sync Profiles' }),
  accounts: providerAccounts({ work: 'kl-ada', shared: 'kl-team' }),
});
