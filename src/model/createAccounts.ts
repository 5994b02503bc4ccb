import type { Credential } from '../core/types';
import { createConfiguration, createCredential } from './createCredential';
import { ModelError } from './ModelError';
import type { AccountInputs } from './ParagonModel';
import type { CatalogueIntegration, Configuration, Person, SeedCredential } from './types';

/** What the model keeps about one person. */
export interface Accounts {
  person: Person;
  personaId: string;
  meta: Record<string, unknown>;
  /** The oldest first. */
  credentials: Credential[];
  /** By credential id. */
  inputs: Map<string, AccountInputs>;
}

/** The accounts that a person starts with. */
export function createAccounts(
  person: Person,
  seed: readonly SeedCredential[],
  catalogue: readonly CatalogueIntegration[],
  now: Date,
): Accounts {
  const mine = seed.filter(({ userId }) => userId === person.userId);
  const personaId =
    mine.find(({ credential }) => credential?.personaId)?.credential?.personaId ??
    crypto.randomUUID();
  const credentials = mine.flatMap((item) => {
    const integration = catalogue.find(({ type }) => type === item.integration);
    if (!integration) return [];
    const { account, credential = {}, configurations = [{}] } = item;
    const created = createCredential(person, personaId, integration, account, now, credential);
    return [withConfigurations(created, integration, configurations)];
  });
  credentials.sort((a, b) => a.dateCreated.localeCompare(b.dateCreated));
  return { person: { ...person }, personaId, meta: {}, credentials, inputs: new Map() };
}

function withConfigurations(
  credential: Credential,
  integration: CatalogueIntegration,
  overrides: readonly Partial<Configuration>[],
): Credential {
  const { id, dateCreated } = credential;
  const configurations = overrides.map((override, index) => {
    const plain = createConfiguration(integration, id, dateCreated, index === 0);
    return { ...plain, ...structuredClone(override) };
  });
  return { ...credential, configurations };
}

/** The credential itself, not a copy. @throws `ModelError` with status 404 */
export function findCredential(accounts: Accounts, credentialId: string): Credential {
  const credential = accounts.credentials.find(({ id }) => id === credentialId);
  if (credential) return credential;
  throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', `Credential "${credentialId}" not found.`);
}

/** The configuration itself, the default one without an id. @throws `ModelError` with status 404 */
export function findConfiguration(
  credential: Credential,
  configurationId: string | undefined,
): Configuration {
  const configuration = credential.configurations.find((item) =>
    configurationId ? item.id === configurationId : item.isDefault,
  );
  if (configuration) return configuration;
  throw new ModelError(404, 'CONFIGURATION_NOT_FOUND', 'Configuration not found.');
}
