import type { CredentialConfigOptions } from '@useparagon/connect';
import type { Credential } from '../../core/types';
import type { SettingsUpdate } from '../../model/ParagonModel';
import type { Configuration } from '../../model/types';
import type { FakeMethod } from '../FakeParagon';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import type { FakeServer } from '../sdk/createFakeServer';
import { type FakeState, updateCredential } from '../sdk/createFakeState';
import { integrationNotFound, userNotAuthenticated } from '../sdk/sdkErrors';
import { toJson } from '../sdk/toJson';

type Values = Configuration['sharedSettings'];

/** Resolves also when the server kept nothing: `errors` says why. The user state holds the token. */
interface Saved {
  userState: FakeState['user'];
  errors: string[];
}

/** What a person sets for an account. */
export interface FakeSettings {
  updateIntegrationUserSettings(
    type: string,
    update: Values,
    options?: CredentialConfigOptions,
  ): Promise<Saved>;
  updateWorkflowUserSettings(
    type: string,
    workflowId: string,
    update: Values,
    options?: CredentialConfigOptions,
  ): Promise<Saved>;
}

export function createFakeSettings(
  state: FakeState,
  catalogue: FakeCatalogue,
  server: FakeServer,
): FakeSettings {
  async function save(
    method: FakeMethod,
    type: string,
    { credential, configuration }: ReturnType<typeof findPair>,
    settings: SettingsUpdate,
  ): Promise<Saved> {
    catalogue.requireActive(type);
    const sent = toJson(settings);
    const answer = await server.send(method, (model, person) =>
      model.updateSettings(person, credential.id, sent, configuration.id),
    );
    if (!answer) throw new Error(`Failed to update settings for ${type}.`);
    updateCredential(state, type, answer);
    return { userState: state.user, errors: answer.errors ?? [] };
  }

  return {
    async updateIntegrationUserSettings(type, update, options = {}) {
      const pair = findPair(state, type, options);
      // The whole map of this copy goes to the server.
      const sharedSettings = { ...pair.configuration.sharedSettings, ...update };
      return save('updateIntegrationUserSettings', type, pair, { sharedSettings });
    },
    async updateWorkflowUserSettings(type, workflowId, update, options = {}) {
      const pair = findPair(state, type, options);
      const workflowSettings = structuredClone(pair.configuration.workflowSettings);
      const workflow = workflowSettings[workflowId];
      if (!workflow) {
        const text = `Workflow with ID "${workflowId}" was not found in the current configuration.`;
        throw new Error(text);
      }
      Object.assign(workflow.settings, update);
      return save('updateWorkflowUserSettings', type, pair, { workflowSettings });
    },
  };
}

/** Ids alone: external ones are not resolved here. */
function findPair(
  { user }: FakeState,
  type: string,
  { selectedCredentialId, selectedConfigurationId }: CredentialConfigOptions,
): { credential: Credential; configuration: Configuration } {
  if (!user.authenticated) throw userNotAuthenticated();
  const entry = user.integrations[type];
  if (!entry) throw integrationNotFound(type);
  const wanted = selectedCredentialId || entry.credentialId;
  const credential = wanted && entry.allCredentials.find(({ id }) => id === wanted);
  if (!credential) throw new Error('Credential not found');
  if (credential.status !== 'VALID') {
    throw new Error('Valid credential not found for provided options.');
  }
  const configuration = credential.configurations.find(({ id, isDefault }) =>
    selectedConfigurationId ? id === selectedConfigurationId : isDefault,
  );
  if (configuration) return { credential, configuration };
  throw new Error('Configuration not found');
}
