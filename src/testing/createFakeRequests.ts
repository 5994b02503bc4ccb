import type { ProxyRequestOptions, TriggerWorkflowRequest } from '@useparagon/connect';
import type { Credential } from '../core/types';
import type { FakeServer } from './createFakeServer';
import type { FakeState } from './createFakeState';
import type { FakeRequest } from './FakeParagon';
import { findCredentialAndConfiguration } from './findCredentialAndConfiguration';
import { userNotAuthenticated } from './sdkErrors';

/** Calls that go on to the third party. */
export interface FakeRequests {
  request(type: string, path: string, options?: ProxyRequestOptions): Promise<unknown>;
  /** Also throws outright. */
  workflow(workflowId: string, options?: TriggerWorkflowRequest): Promise<unknown>;
}

export function createFakeRequests(
  state: FakeState,
  server: FakeServer,
  respond: (request: FakeRequest) => unknown,
  reload: () => Promise<unknown>,
): FakeRequests {
  function credentialsOf(type: string): Credential[] {
    return (state.user.authenticated && state.user.integrations[type]?.allCredentials) || [];
  }

  return {
    async request(type, path, { method = 'GET', body, selectedCredentialId } = {}) {
      const integration = type;
      try {
        const answer = await server.sendToProxy(() => {
          const accounts = credentialsOf(type);
          const credential = selectedCredentialId
            ? accounts.find(({ id }) => id === selectedCredentialId)
            : accounts[0];
          if (!credential) throw proxyRefusal(404, `No account "${selectedCredentialId}".`);
          const absolute = path.startsWith('/') ? path : `/${path}`;
          return respond({ integration, credential, path: absolute, method, body });
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

    workflow(workflowId, { selectedCredentialId, selectedConfigurationId, body = {} } = {}) {
      if (!workflowId) throw new Error('workflowId is required.');
      if (!state.user.authenticated) throw userNotAuthenticated();
      const owner = state.catalogue.find(({ workflows }) =>
        workflows.some(({ id }) => id === workflowId),
      );
      if (!owner) {
        const text = 'Workflow not found in the configured integrations in your Paragon project.';
        throw new Error(text);
      }
      const accounts = credentialsOf(owner.type);
      if (!accounts.some(({ status }) => status === 'VALID')) {
        throw new Error(`Integration "${owner.type}" not enabled for workflow."`);
      }
      const selected =
        selectedCredentialId || selectedConfigurationId
          ? findCredentialAndConfiguration(accounts, selectedCredentialId, selectedConfigurationId)
          : undefined;
      if (selected && !selected.configuration.workflowSettings[workflowId]?.enabled) {
        throw new Error(`Workflow ${workflowId} is not enabled for this user.`);
      }
      return server.send('workflow', () =>
        respond({
          integration: owner.type,
          credential: selected?.credential,
          path: workflowId,
          method: 'POST',
          body,
        }),
      );
    },
  };
}

/** What the third party answers unless the test says otherwise. */
export function echo({ credential, path, method, body }: FakeRequest): unknown {
  const { providerId, providerData } = credential ?? {};
  return { account: credential && { providerId, ...providerData }, path, method, body };
}

function proxyRefusal(status: number, message: string): Error {
  return Object.assign(new Error(message), { response: { status, message } });
}
