import { defineIntegration } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';
import { everyInputs, hardInputs } from './everyInputs';
import { everyOptions, everySources } from './everySources';

/** Every type of input that a form can have, as settings and as inputs of a workflow. */
export const everyInput: CatalogueIntegration = defineIntegration({
  id: 'c7a2ea20-b2f1-4c94-ae05-319acb5c7427',
  type: 'custom.everyinput',
  name: 'Every Input',
  brandColor: '#6B3FA0',
  strokes: '<rect x="8" y="9" width="16" height="5" rx="1.5"/><path d="M8 19h10M8 24h6"/>',
  overview: 'Each **type of input** once.',
  userSettings: everyInputs,
  dataSources: everySources,
  options: everyOptions,
  workflows: [
    {
      id: '4cdd2055-930d-4eaf-94f4-733f3e7d1bfb',
      description: 'Hard Cases',
      infoText: 'Sources that wait, fail or cannot be known, and an input of no known type.',
      defaultEnabled: false,
      order: 2,
      inputs: hardInputs,
    },
    {
      id: '57ee05cd-e009-42c7-bebf-f20686734721',
      description: 'Every Input',
      defaultEnabled: false,
      order: 1,
      inputs: everyInputs,
    },
  ],
  accounts: providerAccounts({ work: 'ev-ada', private: 'ev-king', shared: 'ev-team' }),
});
