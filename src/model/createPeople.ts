import type { Credential } from '../core/types';
import { type Accounts, createAccounts, findCredential } from './createAccounts';
import { ModelError } from './ModelError';
import type { CatalogueIntegration, Person, SeedCredential } from './types';

/** Everybody's accounts, and the integrations that they can be of. */
export interface People {
  catalogue: readonly CatalogueIntegration[];
  now(): Date;
  /** The accounts themselves, not a copy. */
  accountsOf(person: Person): Accounts;
  /** @throws `ModelError` with status 404 */
  requireIntegration(id: string): CatalogueIntegration;
  /** Changes one credential, and returns a copy. */
  change(
    person: Person,
    credentialId: string,
    recipe: (credential: Credential, date: string) => void,
  ): Credential;
  list(): Person[];
  reset(): void;
  forget<Result>(run: () => Result): Result;
}

export function createPeople(
  catalogue: readonly CatalogueIntegration[],
  seed: readonly SeedCredential[],
  now: () => Date,
): People {
  let everybody = new Map<string, Accounts>();

  const people: People = {
    catalogue,
    now,
    accountsOf(person) {
      const key = JSON.stringify([person.projectId, person.userId]);
      const known = everybody.get(key);
      if (known) return known;
      const accounts = createAccounts(person, seed, catalogue, now());
      everybody.set(key, accounts);
      return accounts;
    },
    requireIntegration(id) {
      const integration = catalogue.find((item) => item.id === id);
      if (integration) return integration;
      throw new ModelError(404, 'INTEGRATION_NOT_FOUND', `Integration "${id}" not found.`);
    },
    change(person, credentialId, recipe) {
      const credential = findCredential(people.accountsOf(person), credentialId);
      const date = now().toISOString();
      recipe(credential, date);
      credential.dateUpdated = date;
      return structuredClone(credential);
    },
    list: () => [...everybody.values()].map(({ person }) => ({ ...person })),
    reset: () => everybody.clear(),
    forget(run) {
      const before = structuredClone(everybody);
      try {
        return run();
      } finally {
        everybody = before;
      }
    },
  };
  return people;
}
