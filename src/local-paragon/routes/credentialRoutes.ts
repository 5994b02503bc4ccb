import type { ParagonModel } from '../../model/ParagonModel';
import { toWireIntegration } from '../../model/toWireIntegration';
import { bodyOf, iconUrl, textOf, type UserCall, type UserRoute } from '../Call';
import type { Consents } from '../createConsents';
import { findCredential, findIntegration } from '../findCredential';
import { parseObject, toGrantOptions } from '../toGrantOptions';

const id = '/projects/:projectId/sdk/credentials/:credentialId';

/** The accounts: made, read, finished, removed. */
export function credentialRoutes(model: ParagonModel, consents: Consents): UserRoute[] {
  const credentialOf = ({ person, params }: UserCall) =>
    model.getCredential(person, params.credentialId ?? '');

  return [
    {
      method: 'POST',
      path: '/projects/:projectId/sdk/credentials',
      changes: true,
      handle(call) {
        const { payload: given, code: ownCode, integrationId, installOptions } = bodyOf(call);
        const payload = parseObject(given);
        const options = toGrantOptions(installOptions);
        const code = textOf(payload.code) ?? textOf(ownCode);
        return code
          ? consents.exchange(code, call.person, options)
          : model.connect(call.person, textOf(integrationId) ?? '', payload, options);
      },
    },
    {
      method: 'POST',
      path: `${id}/complete-setup`,
      changes: true,
      handle(call) {
        const { payload } = bodyOf(call);
        const { person, params } = call;
        return model.completeSetup(person, params.credentialId ?? '', parseObject(payload));
      },
    },
    { method: 'GET', path: id, handle: credentialOf },
    {
      method: 'GET',
      path: '/projects/:projectId/sdk/credentials',
      handle(call) {
        const integration = findIntegration(model, call.query.get('integration') ?? '');
        const { providerId, providerData } = findCredential(model, call, integration);
        const withAuth = call.query.get('includeAccountAuth') === 'true';
        const { projectId } = call.person;
        return {
          ...toWireIntegration(integration, projectId, iconUrl(call, integration.type)),
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
      changes: true,
      handle({ person, params, credentialId }) {
        model.removeCredential(person, params.integrationId ?? '', credentialId ?? '');
      },
    },
  ];
}
