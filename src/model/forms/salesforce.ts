import type { CatalogueAccountType, CatalogueIntegration } from '../types';
import { enrich } from './enrich';

function accountType(id: string, environment: string): CatalogueAccountType {
  return {
    id,
    scheme: 'oauth',
    accountDescription: `${environment} account`,
    oauthParameters: [{ key: 'environment', source: { type: 'VALUE', value: environment } }],
  };
}

/** Two account types, and a package that an administrator has to install first. */
export const salesforce: CatalogueIntegration = enrich('salesforce', () => ({
  accountTypes: [accountType('default', 'production'), accountType('sandbox', 'sandbox')],
  packageInstallUrl:
    'https://login.salesforce.com/packaging/installPackage.apexp?p0=04t000000000001',
}));
