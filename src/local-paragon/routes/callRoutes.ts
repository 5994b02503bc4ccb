import { ModelError } from '../../model/ModelError';
import type { ParagonModel } from '../../model/ParagonModel';
import { answerProxy } from '../answerProxy';
import { bodyOf, textOf, type UserRoute } from '../Call';
import type { Consents } from '../createConsents';
import type { Log } from '../createLog';
import { findCredential, findIntegration } from '../findCredential';

/** What is done with an account: requests to its provider, workflows, events. */
export function callRoutes(model: ParagonModel, consents: Consents, log: Log): UserRoute[] {
  return [
    {
      method: '*',
      path: '/projects/:projectId/sdk/proxy/:integration/*',
      handle(call) {
        const { integration: type = '', rest = '' } = call.params;
        const integration = findIntegration(model, type);
        const credential = findCredential(model, call, integration);
        log.call('request', type, call);
        if (credential.status !== 'VALID') {
          throw new ModelError(401, 'INVALID_CREDENTIAL', 'The account must be connected again.');
        }
        const account = consents.describe(integration, credential);
        const { method, body } = call;
        return answerProxy({ integration: type, credential, account, method, path: rest, body });
      },
    },
    {
      method: 'POST',
      path: '/projects/:projectId/sdk/triggers/:workflowId',
      handle(call) {
        const { workflowId = '' } = call.params;
        const integration = model.catalogue.find(({ workflows }) =>
          workflows.some(({ id }) => id === workflowId),
        );
        if (!integration) {
          throw new ModelError(404, 'WORKFLOW_NOT_FOUND', `Workflow "${workflowId}" not found.`);
        }
        const credential = findCredential(model, call, integration);
        log.call('workflow', workflowId, call);
        const configuration = credential.configurations.find(({ id, isDefault }) =>
          call.configurationId ? id === call.configurationId : isDefault,
        );
        if (!configuration?.workflowSettings[workflowId]?.enabled) {
          throw new ModelError(400, 'WORKFLOW_DISABLED', 'The workflow is not enabled.');
        }
        return {
          triggered: true,
          workflowId,
          integration: integration.type,
          credentialId: credential.id,
          body: call.body,
        };
      },
    },
    {
      method: 'POST',
      path: '/v2/projects/:projectId/sdk/events/trigger',
      handle(call) {
        const { name, payload } = bodyOf(call);
        log.call('event', textOf(name) ?? '', call, payload);
      },
    },
    {
      method: 'GET',
      path: '/projects/:projectId/triggers',
      handle: ({ query }) => ({ triggers: { [query.get('integrations') ?? '']: [] } }),
    },
  ];
}
