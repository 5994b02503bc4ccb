import type { CatalogueIntegration } from '../types';
import { enrich } from './enrich';

/** OAuth with an input before the consent. */
export const zendesk: CatalogueIntegration = enrich('zendesk', () => ({
  authConfigInputs: [
    {
      id: 'subdomain',
      title: 'Zendesk subdomain',
      type: 'TEXT_NO_VARS',
      placeholder: 'acme',
      prefixLabel: 'https://',
      suffixLabel: '.zendesk.com',
      documentationLink: 'https://support.zendesk.com/hc/en-us/articles/4409381383578',
      documentationLinkLabel: 'Where do I find it?',
    },
  ],
}));
