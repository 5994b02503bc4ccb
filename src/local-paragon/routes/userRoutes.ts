import type { ParagonModel } from '../../model/ParagonModel';
import { toWireIntegration } from '../../model/toWireIntegration';
import { bodyOf, iconUrl, type UserRoute } from '../Call';

/** Who the person is and what the project offers. */
export function userRoutes(model: ParagonModel): UserRoute[] {
  return [
    {
      method: 'GET',
      path: '/projects/:projectId/sdk/me',
      handle: ({ person }) => ({
        authenticated: true,
        userId: person.userId,
        integrations: model.getIntegrations(person),
        meta: model.getMeta(person),
        resources: [],
        project: {
          id: person.projectId,
          billingPlan: 'enterprise',
          // Without `headless-cp` the SDK refuses to install and to uninstall.
          accessibleFeatures: ['headless-cp', 'dfm'],
        },
      }),
    },
    {
      method: 'PATCH',
      path: '/projects/:projectId/sdk/me',
      handle(call) {
        const { meta } = bodyOf(call);
        if (typeof meta === 'object' && meta !== null) model.patchMeta(call.person, { ...meta });
        return { meta: model.getMeta(call.person) };
      },
    },
    {
      method: 'GET',
      path: '/projects/:projectId/sdk/integrations',
      handle(call) {
        const { person } = call;
        const states = model.getIntegrations(person);
        return model.catalogue.map((integration) => ({
          ...toWireIntegration(integration, person.projectId, iconUrl(call, integration.type)),
          hasCredential: Boolean(states[integration.type]?.credentialId),
        }));
      },
    },
  ];
}
