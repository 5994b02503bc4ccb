import type { CatalogueIntegration } from '../types';
import { enrich } from './enrich';
import { dynamicSource, ownOptions } from './options';

/** OAuth with an input after the consent, whose options are the account's. */
export const jira: CatalogueIntegration = enrich('jira', () => ({
  postOauthInputs: [{ id: 'site', title: 'Jira site', type: 'DYNAMIC_ENUM', sourceType: 'sites' }],
  dataSources: { sites: dynamicSource('sites', 'Site') },
  options: {
    sites: { list: ({ credential }) => ownOptions(credential, ['Engines', 'Looms']) },
  },
}));
