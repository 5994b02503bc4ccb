import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueIntegration } from '../types';
import { dynamicSource, ownOptions } from './options';

/** OAuth with inputs before and after the consent; the second one after it depends on the first. */
export const sharepoint: CatalogueIntegration = defineIntegration({
  id: '8d116ece-1738-47d9-bd9c-172411e20b8f',
  type: 'sharepoint',
  name: 'SharePoint',
  brandColor: '#036C70',
  strokes:
    '<circle cx="14" cy="11" r="4"/><circle cx="19" cy="17" r="4"/><circle cx="14" cy="22" r="3"/>',
  authConfigInputs: [
    {
      id: 'tenant',
      title: 'Tenant',
      type: 'TEXT_NO_VARS',
      prefixLabel: 'https://',
      suffixLabel: '.sharepoint.com',
    },
  ],
  postOauthInputs: [
    { id: 'site', title: 'Site', type: 'DYNAMIC_ENUM', sourceType: 'sites' },
    {
      id: 'library',
      title: 'Library',
      type: 'DYNAMIC_ENUM',
      sourceType: 'libraries',
      required: false,
    },
  ],
  dataSources: {
    sites: dynamicSource('sites', 'Site'),
    libraries: dynamicSource('libraries', 'Library', { refreshDependencies: ['sites'] }),
  },
  options: {
    sites: { list: ({ credential }) => ownOptions(credential, ['Intranet', 'Workshop']) },
    libraries: {
      list: ({ parameters: { sites } }) =>
        sites ? [{ value: `documents-${sites}`, label: `Documents in ${sites}` }] : [],
    },
  },
  workflows: plainWorkflows({ '90c192cf-d3ac-44af-8f21-ddb66cad4a26': 'Sync Libraries' }),
  accounts: providerAccounts({ work: 'sp-ada', shared: 'sp-team', colleague: 'sp-charles' }),
});
