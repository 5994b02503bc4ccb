import type { CatalogueIntegration } from '../types';
import { enrich } from './enrich';

/** OAuth with an input before the consent. */
export const shopify: CatalogueIntegration = enrich('shopify', () => ({
  authConfigInputs: [
    {
      id: 'shop',
      title: 'Shop',
      type: 'TEXT_NO_VARS',
      subtitle: 'The name in your shop’s address.',
      placeholder: 'my-shop',
      prefixLabel: 'https://',
      suffixLabel: '.myshopify.com',
    },
  ],
}));
