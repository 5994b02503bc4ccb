import type { CatalogueAccountType, CatalogueInput, CatalogueIntegration } from './types';

/** The SDK shows these two of itself: the integration does not list them. */
const clientCredentials: CatalogueInput[] = [
  { id: 'clientId', title: 'Client ID', type: 'TEXT_NO_VARS', required: true },
  { id: 'clientSecret', title: 'Client Secret', type: 'PASSWORD', required: true },
];

/** The account type with this id. */
export function findAccountType(
  { accountTypes = [] }: CatalogueIntegration,
  accountType: string | undefined,
): CatalogueAccountType | undefined {
  return accountTypes.find(({ id }) => id === accountType);
}

/** What has to be filled in before the consent, or instead of one. */
export function getPreInputs(
  integration: CatalogueIntegration,
  accountType: string | undefined,
): CatalogueInput[] {
  if (integration.type.startsWith('custom.')) {
    const isClient = integration.authenticationType === 'oauth_client_credential';
    return isClient ? clientCredentials : (integration.inputFields ?? []);
  }
  const own = findAccountType(integration, accountType)?.endUserSuppliedValues;
  return own?.length ? own : integration.authConfigInputs;
}

/** The SDK does not tell which account type was filled in without a consent: the names of the values do. */
export function guessAccountType(
  { accountTypes = [] }: CatalogueIntegration,
  values: Record<string, unknown>,
): string | undefined {
  const typed = accountTypes.filter(({ scheme }) => scheme !== 'oauth');
  const fitting = typed.find(({ endUserSuppliedValues = [] }) =>
    endUserSuppliedValues.some(({ id }) => id in values),
  );
  return (fitting ?? typed[0])?.id;
}
