import { ModelError } from '../../model/ModelError';
import type { ParagonModel } from '../../model/ParagonModel';
import type { UserRoute } from '../Call';
import type { Consents } from '../createConsents';
import { isLoopbackOrigin } from '../loopback';
import { parseObject, toGrantOptions } from '../toGrantOptions';

const session = '/projects/:projectId/sdk/actions/session-id/:sessionId';

/** What the SDK calls around the consent window. */
export function oauthRoutes(model: ParagonModel, consents: Consents): UserRoute[] {
  return [
    {
      method: 'GET',
      path: '/v2/projects/:projectId/sdk/actions/build-oauth',
      handle({ person, query, base }) {
        const integration = model.catalogue.find(({ id }) => id === query.get('integrationId'));
        const origin = query.get('originForPostMessage') ?? undefined;
        if (!integration) {
          throw new ModelError(404, 'INTEGRATION_NOT_FOUND', 'Integration not found.');
        }
        if (!isLoopbackOrigin(origin)) {
          throw new ModelError(400, 'BAD_ORIGIN', 'The page must be served from this machine.');
        }
        const options = toGrantOptions(query.get('installOptions'));
        const inputs = parseObject(query.get('endUserSuppliedValues'));
        model.assertPreInputs(integration.id, inputs, options.accountType);
        const sessionId = query.get('oauthMetaKeyId') ?? undefined;
        const consent = { person, integration, origin, sessionId, options: { ...options, inputs } };
        const state = consents.start(consent);
        return { redirectUrl: `${base}/consent/${state}` };
      },
    },
    {
      method: 'GET',
      path: session,
      handle({ person, params }) {
        const connectCredentialId = consents.getSession(person, params.sessionId ?? '');
        return connectCredentialId ? { connectCredentialId } : {};
      },
    },
    {
      method: 'DELETE',
      path: session,
      handle({ person, params }) {
        consents.forgetSession(person, params.sessionId ?? '');
      },
    },
  ];
}
