import type { CatalogueIntegration, ProviderAccount, SeedCredential } from '../model/types';
import type { FakeAccount } from './FakeParagon';

/** The account with this e-mail address: the catalogue's, or one that is made up. */
export function toProviderAccount(
  email: string,
  { accounts }: CatalogueIntegration,
): ProviderAccount {
  const known = accounts.find((account) => account.email === email);
  const [name = email] = email.split('@');
  return known ?? { providerId: `fake-${email}`, name, email };
}

/** Accounts in the model's form, with ids that are the same in every run. */
export function toSeed(
  userId: string,
  accounts: Readonly<Record<string, readonly FakeAccount[]>>,
  catalogue: readonly CatalogueIntegration[],
): SeedCredential[] {
  let counter = 0;
  return Object.entries(accounts).flatMap(([type, items]) => {
    const integration = catalogue.find((item) => item.type === type);
    if (!integration) throw new Error(`The fake Paragon has no integration "${type}".`);
    return items.map(({ email, name, providerId, configurations, ...overrides }, index) => {
      counter += 1;
      const known = email === undefined ? integration.accounts[index] : undefined;
      const account =
        known ?? toProviderAccount(email ?? `account-${index + 1}@example.com`, integration);
      const named = {
        ...(name !== undefined && { name }),
        ...(providerId !== undefined && { providerId }),
      };
      const credential = { id: toId(counter), dateCreated: toDate(counter), ...overrides };
      const common = { userId, integration: type, credential, configurations };
      return { ...common, account: { ...account, ...named } };
    });
  });
}

/** The SDK takes what does not look like a UUID for an external id. */
function toId(counter: number): string {
  return `00000000-0000-4000-8000-${String(counter).padStart(12, '0')}`;
}

/** One day after another: the model sorts by date. */
function toDate(counter: number): string {
  return new Date(Date.UTC(2024, 0, counter, 9)).toISOString();
}
