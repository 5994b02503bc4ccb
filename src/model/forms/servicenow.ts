import { defineIntegration, plainWorkflows } from '../catalogues/defineIntegration';
import { providerAccounts } from '../catalogues/providerAccounts';
import type { CatalogueInput, CatalogueIntegration } from '../types';

const instance: CatalogueInput = {
  id: 'SERVICENOW_SUBDOMAIN',
  title: 'Instance',
  type: 'TEXT_NO_VARS',
  prefixLabel: 'https://',
  suffixLabel: '.service-now.com',
};

/** Account types of different schemes: one goes through a window, the other does not, nor has it more to ask. */
export const servicenow: CatalogueIntegration = defineIntegration({
  id: 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38',
  type: 'servicenow',
  name: 'ServiceNow',
  brandColor: '#1F8476',
  strokes: '<circle cx="16" cy="16" r="8"/><path d="M13 20a4.5 4.5 0 1 1 6 0"/>',
  accountTypes: [
    {
      id: 'default',
      scheme: 'oauth',
      accountDescription: 'account by single sign-on',
      endUserSuppliedValues: [instance],
    },
    {
      id: 'basic',
      scheme: 'basic',
      accountDescription: 'account with a password',
      endUserSuppliedValues: [
        instance,
        { id: 'SERVICENOW_USERNAME', title: 'User name', type: 'TEXT_NO_VARS' },
        { id: 'SERVICENOW_PASSWORD', title: 'Password', type: 'PASSWORD' },
      ],
      skipPostOAuthInputs: true,
    },
  ],
  postOauthInputs: [{ id: 'table', title: 'Table', type: 'TEXT_NO_VARS' }],
  workflows: plainWorkflows({ '923a7369-94e3-4f91-9a61-dbe22e44158b': 'Open Incidents' }),
  accounts: providerAccounts({ work: 'sn-ada', colleague: 'sn-charles' }),
});
