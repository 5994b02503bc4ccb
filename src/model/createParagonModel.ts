import { getCatalogue } from './catalogues/getCatalogue';
import { configurationMethods } from './configurationMethods';
import { findCredential } from './createAccounts';
import { createPeople } from './createPeople';
import { demoSeed } from './demoSeed';
import { formsSeed } from './forms/formsSeed';
import { grantMethods } from './grantMethods';
import { listOptions } from './listOptions';
import { ModelError } from './ModelError';
import type { ParagonModel, ParagonModelOptions } from './ParagonModel';
import { findDefaultCredential, toIntegrationState } from './toIntegrationState';
import type { CatalogueIntegration, Person } from './types';

/** What is not configured is left out of the seed. */
const defaultSeed = [...demoSeed, ...formsSeed];

/** Creates Paragon's state in memory, with the pretend project's catalogue and the demo accounts. */
export function createParagonModel(options: ParagonModelOptions = {}): ParagonModel {
  const { now = () => new Date(), seed = defaultSeed } = options;
  const catalogue = getCatalogue(options.catalogue);
  const people = createPeople(catalogue, seed, now);
  const { accountsOf, requireIntegration } = people;

  const credentialsOf = (person: Person, integration: CatalogueIntegration) =>
    accountsOf(person).credentials.filter((item) => item.integrationId === integration.id);

  return {
    catalogue,
    reset: people.reset,
    forget: people.forget,
    getPeople: people.list,
    ...grantMethods(people),
    ...configurationMethods(people),

    getIntegrations(person) {
      const states = catalogue.map((integration) => [
        integration.type,
        toIntegrationState(credentialsOf(person, integration)),
      ]);
      return structuredClone(Object.fromEntries(states));
    },

    getCredential: (person, credentialId) =>
      structuredClone(findCredential(accountsOf(person), credentialId)),

    removeCredential(person, integrationId, credentialId) {
      const accounts = accountsOf(person);
      const credential = findCredential(accounts, credentialId);
      if (credential.integrationId !== requireIntegration(integrationId).id) {
        const message = `Credential "${credentialId}" belongs to another integration.`;
        throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', message);
      }
      accounts.credentials.splice(accounts.credentials.indexOf(credential), 1);
      accounts.inputs.delete(credentialId);
    },

    getOptions(person, request) {
      const integration = catalogue.find(({ type }) => type === request.integration);
      if (!integration) {
        const message = `Integration "${request.integration}" not found.`;
        throw new ModelError(404, 'INTEGRATION_NOT_FOUND', message);
      }
      const { credentialId } = request;
      const credential = credentialId
        ? findCredential(accountsOf(person), credentialId)
        : findDefaultCredential(credentialsOf(person, integration));
      return listOptions(integration, credential, request);
    },

    getMeta: (person) => structuredClone(accountsOf(person).meta),
    patchMeta(person, meta) {
      Object.assign(accountsOf(person).meta, structuredClone(meta));
    },
    setStatus(person, credentialId, status) {
      people.change(person, credentialId, (credential) => {
        credential.status = status;
        credential.refreshFailureCount =
          status === 'VALID' ? 0 : credential.refreshFailureCount + 1;
      });
    },
  };
}
