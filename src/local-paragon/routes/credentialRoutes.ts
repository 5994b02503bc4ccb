import type { GrantOptions, ParagonModel } from '../../model/types';
import { bodyOf, textOf, type UserCall, type UserRoute } from '../Call';
import type { Consents } from '../createConsents';
import { findCredential, findIntegration } from '../findCredential';
import { toGrantOptions } from '../toGrantOptions';
import { toWireIntegration } from '../toWireIntegration';

const id = '/projects/:projectId/sdk/credentials/:credentialId';

/** The accounts: made, read, changed, removed. */
export function credentialRoutes(model: ParagonModel, consents: Consents): UserRoute[] {
  const credentialOf = ({ person, params }: UserCall) =>
    model.getCredential(person, params.credentialId ?? '');

  return [
    {
      method: 'POST',
      path: '/projects/:projectId/sdk/credentials',
      handle(call) {
        const body = bodyOf(call);
        const payload = bodyOf({ ...call, body: body.payload });
        const code = textOf(payload.code) ?? textOf(body.code) ?? '';
        const options: GrantOptions = toGrantOptions(body.installOptions);
        return consents.exchange(code, call.person, options);
      },
    },
    {
      method: 'POST',
      path: `${id}/complete-setup`,
      handle: ({ person, params }) => model.completeSetup(person, params.credentialId ?? ''),
    },
    { method: 'GET', path: id, handle: credentialOf },
    {
      method: 'PATCH',
      path: id,
      handle(call) {
        const { config } = bodyOf(call);
        const { person, params, configurationId } = call;
        const settings = typeof config === 'object' && config !== null ? config : {};
        return model.updateSettings(person, params.credentialId ?? '', settings, configurationId);
      },
    },
    {
      method: 'POST',
      path: `${id}/configurations`,
      handle(call) {
        const externalId = textOf(bodyOf(call).externalId);
        return model.createConfiguration(call.person, call.params.credentialId ?? '', externalId);
      },
    },
    {
      method: 'DELETE',
      path: `${id}/configurations`,
      handle: ({ person, params, configurationId }) =>
        model.removeConfiguration(person, params.credentialId ?? '', configurationId ?? ''),
    },
    {
      method: 'GET',
      path: '/projects/:projectId/sdk/credentials',
      handle(call) {
        const integration = findIntegration(model, call.query.get('integration') ?? '');
        const { providerId, providerData } = findCredential(model, call, integration);
        const withAuth = call.query.get('includeAccountAuth') === 'true';
        return {
          ...toWireIntegration(integration, call.person.projectId),
          hasCredential: true,
          providerId,
          providerData,
          ...(withAuth ? { accountAuth: { OAUTH_ACCESS_TOKEN: 'local-access-token' } } : {}),
        };
      },
    },
    {
      method: 'DELETE',
      path: '/projects/:projectId/sdk/integrations/:integrationId',
      handle({ person, params, credentialId }) {
        model.removeCredential(person, params.integrationId ?? '', credentialId ?? '');
      },
    },
    ...(['POST', 'DELETE'] as const).map(
      (method): UserRoute => ({
        method,
        path: '/projects/:projectId/sdk/workflows/:workflowId',
        handle({ person, params, credentialId = '', configurationId }) {
          const { workflowId = '' } = params;
          const enabled = method === 'POST';
          model.setWorkflowEnabled(person, workflowId, credentialId, enabled, configurationId);
        },
      }),
    ),
  ];
}
