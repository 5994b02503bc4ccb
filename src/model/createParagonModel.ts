import type { Credential } from '../core/types';
import { catalogue as defaultCatalogue } from './catalogue';
import { type Accounts, createAccounts, findConfiguration, findCredential } from './createAccounts';
import { createConfiguration, createCredential, grantedFields } from './createCredential';
import { demoSeed } from './demoSeed';
import { ModelError } from './ModelError';
import { toIntegrationState } from './toIntegrationState';
import type { CatalogueIntegration, ParagonModel, ParagonModelOptions, Person } from './types';

/** Creates Paragon's state in memory, with the pretend project's catalogue and the demo accounts. */
export function createParagonModel(options: ParagonModelOptions = {}): ParagonModel {
  const { now = () => new Date(), catalogue = defaultCatalogue, seed = demoSeed } = options;
  const everybody = new Map<string, Accounts>();

  function accountsOf(person: Person): Accounts {
    const key = JSON.stringify([person.projectId, person.userId]);
    const known = everybody.get(key);
    if (known) return known;
    const accounts = createAccounts(person, seed, catalogue, now());
    everybody.set(key, accounts);
    return accounts;
  }

  function integrationBy(id: string): CatalogueIntegration {
    const integration = catalogue.find((item) => item.id === id);
    if (integration) return integration;
    throw new ModelError(404, 'INTEGRATION_NOT_FOUND', `Integration "${id}" not found.`);
  }

  function change(
    person: Person,
    credentialId: string,
    recipe: (credential: Credential, date: string) => void,
  ): Credential {
    const credential = findCredential(accountsOf(person), credentialId);
    const date = now().toISOString();
    recipe(credential, date);
    credential.dateUpdated = date;
    return structuredClone(credential);
  }

  return {
    catalogue,
    reset: () => everybody.clear(),
    getPeople: () => [...everybody.values()].map(({ person }) => ({ ...person })),

    getIntegrations(person) {
      const { credentials } = accountsOf(person);
      const states = catalogue.map(({ id, type }) => [
        type,
        toIntegrationState(credentials.filter(({ integrationId }) => integrationId === id)),
      ]);
      return structuredClone(Object.fromEntries(states));
    },

    getCredential: (person, credentialId) =>
      structuredClone(findCredential(accountsOf(person), credentialId)),

    grant(person, integrationId, account, { selectedCredentialId, externalId } = {}) {
      const integration = integrationBy(integrationId);
      if (!integration.isActive) {
        throw new ModelError(400, 'INTEGRATION_INACTIVE', `${integration.name} is not active.`);
      }
      const accounts = accountsOf(person);
      const ofType = accounts.credentials.filter((item) => item.integrationId === integrationId);
      const name = selectedCredentialId?.replace(/^ext:/, '');
      const replaced = ofType.find(
        (item) => item.id === selectedCredentialId || (name && item.externalId === name),
      );
      if (replaced) {
        Object.assign(replaced, grantedFields(integration, account, now()));
        return structuredClone(replaced);
      }
      if (externalId && ofType.some((item) => item.externalId === externalId)) {
        const message = `A credential with externalId "${externalId}" already exists.`;
        throw new ModelError(409, 'EXTERNAL_ID_TAKEN', message);
      }
      const added = createCredential(person, accounts.personaId, integration, account, now(), {
        ...(externalId ? { externalId } : {}),
        ...(integration.postOauthInputs.length ? { status: 'PENDING' } : {}),
      });
      accounts.credentials.push(added);
      return structuredClone(added);
    },

    completeSetup: (person, credentialId) =>
      change(person, credentialId, (credential) => {
        if (credential.status === 'PENDING') credential.status = 'VALID';
      }),

    removeCredential(person, integrationId, credentialId) {
      const accounts = accountsOf(person);
      const credential = findCredential(accounts, credentialId);
      if (credential.integrationId !== integrationBy(integrationId).id) {
        const message = `Credential "${credentialId}" belongs to another integration.`;
        throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', message);
      }
      accounts.credentials.splice(accounts.credentials.indexOf(credential), 1);
    },

    setWorkflowEnabled(person, workflowId, credentialId, enabled, configurationId) {
      const { integrationId } = findCredential(accountsOf(person), credentialId);
      if (!integrationBy(integrationId).workflows.some(({ id }) => id === workflowId)) {
        throw new ModelError(404, 'WORKFLOW_NOT_FOUND', `Workflow "${workflowId}" not found.`);
      }
      change(person, credentialId, (credential, date) => {
        const configuration = findConfiguration(credential, configurationId);
        const { settings } = configuration.workflowSettings[workflowId] ?? { settings: {} };
        configuration.workflowSettings[workflowId] = { enabled, settings };
        configuration.dateUpdated = date;
      });
    },

    updateSettings: (person, credentialId, settings, configurationId) =>
      change(person, credentialId, (credential, date) => {
        const configuration = findConfiguration(credential, configurationId);
        const { sharedSettings, workflowSettings } = structuredClone(settings);
        Object.assign(configuration.sharedSettings, sharedSettings);
        Object.assign(configuration.workflowSettings, workflowSettings);
        configuration.dateUpdated = date;
      }),

    createConfiguration: (person, credentialId, externalId) =>
      change(person, credentialId, (credential, date) => {
        const integration = integrationBy(credential.integrationId);
        credential.configurations.push(
          createConfiguration(integration, credentialId, date, false, externalId),
        );
      }),

    removeConfiguration: (person, credentialId, configurationId) =>
      change(person, credentialId, (credential) => {
        const configuration = findConfiguration(credential, configurationId);
        credential.configurations.splice(credential.configurations.indexOf(configuration), 1);
      }),

    getMeta: (person) => structuredClone(accountsOf(person).meta),
    patchMeta(person, meta) {
      Object.assign(accountsOf(person).meta, structuredClone(meta));
    },
    setStatus(person, credentialId, status) {
      change(person, credentialId, (credential) => {
        credential.status = status;
        credential.refreshFailureCount =
          status === 'VALID' ? 0 : credential.refreshFailureCount + 1;
      });
    },
  };
}
