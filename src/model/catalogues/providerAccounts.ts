import type { ProviderAccount } from '../types';

const people = {
  work: { name: 'Ada Lovelace', email: 'ada@work.example' },
  private: { name: 'Ada King', email: 'ada.king@example.org' },
  shared: { name: 'Team Analytics', email: 'analytics@work.example' },
  colleague: { name: 'Charles Babbage', email: 'charles@example.com' },
};

/** The accounts that the pretend people have at one provider, in the order of the consent window. */
export function providerAccounts(
  ids: Partial<Record<keyof typeof people, string>>,
): ProviderAccount[] {
  return Object.entries(people).flatMap(([key, person]) => {
    const providerId = ids[key as keyof typeof people];
    return providerId ? [{ providerId, ...person }] : [];
  });
}
