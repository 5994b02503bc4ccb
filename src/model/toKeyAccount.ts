import type { CatalogueIntegration, ProviderAccount } from './types';

/**
 * The provider's account behind what was typed in: the one whose e-mail address is among it, else one that is made up
 * and named after the last value's end.
 */
export function toKeyAccount(
  { type, name, accounts }: CatalogueIntegration,
  values: Record<string, unknown>,
): ProviderAccount {
  const texts = Object.values(values).filter((value) => typeof value === 'string');
  const known = accounts.find(({ email }) => texts.some((text) => text.includes(email)));
  const end = texts.at(-1)?.slice(-4) ?? '';
  return known ?? { providerId: `${type}-${end}`, name: `${name} account …${end}`, email: '' };
}
