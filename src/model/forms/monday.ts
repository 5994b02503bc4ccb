import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';
import { dynamicSource, ownOptions } from './options';

/** An API key, and an input after it whose options stand under headings. */
export const monday: CatalogueIntegration = defineIntegration({
  id: '6b4cb242-4a23-4596-a217-beaddbc496cb',
  type: 'monday.com',
  name: 'Monday',
  brandColor: '#6161FF',
  strokes: '<path d="M8 20l4-8M15 20l4-8"/><circle cx="24" cy="20" r="1.5"/>',
  authenticationType: 'basic',
  authConfigInputs: [{ id: 'MONDAY_API_TOKEN', title: 'API token', type: 'PASSWORD' }],
  postOauthInputs: [{ id: 'board', title: 'Board', type: 'DYNAMIC_ENUM', sourceType: 'boards' }],
  dataSources: { boards: dynamicSource('boards', 'Board') },
  options: {
    boards: {
      list: ({ credential }) => [
        { title: 'Main', items: ownOptions(credential, ['Plans', 'Parts']) },
        { title: 'Private', items: ownOptions(credential, ['Notes']) },
      ],
    },
  },
  workflows: plainWorkflows({ '92276658-1e27-41c0-8a6a-63ec24ede6a4': 'Create Items' }),
  accounts: providerAccounts({ work: 'mo-ada', shared: 'mo-team' }),
});
