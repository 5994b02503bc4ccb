import type { Credential } from '../core/types';
import { getProviderData } from './getProviderData';
import type { CatalogueIntegration, Configuration, Person, ProviderAccount } from './types';

const hour = 3_600_000;

/** A configuration with an entry for each workflow that has one: the SDK cannot update one that is missing. */
export function createConfiguration(
  integration: CatalogueIntegration,
  connectCredentialId: string,
  date: string,
  isDefault: boolean,
  externalId?: string,
): Configuration {
  return {
    id: crypto.randomUUID(),
    connectCredentialId,
    isDefault,
    workflowSettings: Object.fromEntries(
      integration.workflows
        .filter(({ hasNoState }) => !hasNoState)
        .map(({ id, defaultEnabled }) => [id, { enabled: defaultEnabled, settings: {} }]),
    ),
    sharedSettings: {},
    configMeta: {},
    ...(externalId ? { externalId } : {}),
    dateCreated: date,
    dateUpdated: date,
  };
}

/** What a consent changes on a credential, be it new or one that is exchanged. */
export function grantedFields(
  integration: CatalogueIntegration,
  account: ProviderAccount,
  now: Date,
): Partial<Credential> {
  const date = now.toISOString();
  return {
    status: 'VALID',
    providerId: account.providerId,
    providerData: getProviderData(integration.type, account),
    dateUpdated: date,
    dateRefreshed: date,
    dateValidUntil: new Date(now.getTime() + hour).toISOString(),
    refreshFailureCount: 0,
  };
}

/** A credential as a consent makes it. */
export function createCredential(
  person: Person,
  personaId: string,
  integration: CatalogueIntegration,
  account: ProviderAccount,
  now: Date,
  overrides: Partial<Credential> = {},
): Credential {
  const date = now.toISOString();
  const id = overrides.id ?? crypto.randomUUID();
  return {
    id,
    projectId: person.projectId,
    integrationId: integration.id,
    personaId,
    isPreviewCredential: false,
    dateCreated: date,
    dateUpdated: date,
    dateRefreshed: date,
    providerId: account.providerId,
    status: 'VALID',
    refreshFailureCount: 0,
    configurations: [createConfiguration(integration, id, overrides.dateCreated ?? date, true)],
    ...grantedFields(integration, account, now),
    ...overrides,
  };
}
