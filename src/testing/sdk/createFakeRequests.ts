import type { ProxyRequestOptions, TriggerWorkflowRequest } from '@useparagon/connect';
import type { Credential } from '../../core/types';
import { ModelError } from '../../model/ModelError';
import type { ParagonModel } from '../../model/ParagonModel';
import type { Person } from '../../model/types';
import type { FakeRequest } from '../FakeParagon';
import type { FakeServer } from './createFakeServer';
import type { FakeState } from './createFakeState';
import { findCredentialAndConfiguration } from './findCredentialAndConfiguration';
import { findWorkflowOwner } from './findWorkflowOwner';

/** Calls that go on to the third party. */
export interface FakeRequests {
  request(type: string, path: string, options?: ProxyRequestOptions): Promise<unknown>;
  /** Also throws outright. */
  workflow(workflowId: string, options?: TriggerWorkflowRequest): Promise<unknown>;
}

export function createFakeRequests(
  state: FakeState,
  server: FakeServer,
  respond: ((request: FakeRequest) => unknown) | undefined,
  reload: () => Promise<unknown>,
): FakeRequests {
  function findWorkflowTarget(
    workflowId: string,
    { selectedCredentialId, selectedConfigurationId }: TriggerWorkflowRequest,
  ): { type: string; credentialId: string | undefined } {
    const { integration, entry } = findWorkflowOwner(state, workflowId);
    const { type } = integration;
    if (!selectedCredentialId && !selectedConfigurationId) return { type, credentialId: undefined };
    const { credential, configuration } = findCredentialAndConfiguration(
      entry.allCredentials,
      selectedCredentialId,
      selectedConfigurationId,
    );
    if (configuration.workflowSettings[workflowId]?.enabled) {
      return { type, credentialId: credential.id };
    }
    throw new Error(`Workflow ${workflowId} is not enabled for this user.`);
  }

  return {
    async request(integration, path, { method = 'GET', body, selectedCredentialId } = {}) {
      try {
        const answer = await server.sendToProxy((model, person) => {
          const credential = findOnServer(model, person, integration, selectedCredentialId);
          if (credential.status !== 'VALID') {
            throw new ModelError(401, 'INVALID_CREDENTIAL', 'The account must be connected again.');
          }
          const absolute = path.startsWith('/') ? path : `/${path}`;
          const request = { integration, credential, path: absolute, method, body };
          return (respond ?? echo)(request);
        });
        const isWrapped = typeof answer === 'object' && answer !== null && 'output' in answer;
        return isWrapped ? answer.output : answer;
      } catch (thrown) {
        const { status } = Object(Object(thrown).response) as { status?: number };
        // The SDK looks whether it was its own session that was refused.
        if (status === 401 || status === 403) await reload();
        throw thrown;
      }
    },

    workflow(workflowId, options = {}) {
      if (!workflowId) throw new Error('workflowId is required.');
      const { type, credentialId } = findWorkflowTarget(workflowId, options);
      const { body = {} } = options;
      return server.send('workflow', (model, person) => {
        const credential = findOnServer(model, person, type, credentialId);
        const { configuration } = findCredentialAndConfiguration([credential], credential.id);
        if (!configuration.workflowSettings[workflowId]?.enabled) {
          throw new ModelError(400, 'WORKFLOW_DISABLED', 'The workflow is not enabled.');
        }
        const request = { integration: type, credential, path: workflowId, method: 'POST', body };
        return (respond ?? confirm)(request);
      });
    },
  };
}

function findOnServer(
  model: ParagonModel,
  person: Person,
  type: string,
  selected: string | undefined,
): Credential {
  const entry = model.getIntegrations(person)[type];
  const wanted = selected ?? entry?.credentialId;
  const credential = entry?.allCredentials.find(({ id }) => id === wanted);
  if (credential) return credential;
  throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', `"${type}" has no such account.`);
}

function echo({ integration, credential, path, method, body }: FakeRequest): object {
  const account = { providerId: credential.providerId, ...credential.providerData };
  return { integration, account, method, path, body };
}

function confirm({ integration, credential, path, body }: FakeRequest): object {
  return { triggered: true, workflowId: path, integration, credentialId: credential.id, body };
}
