import type { ParagonModel, SettingsUpdate } from '../../model/ParagonModel';
import { bodyOf, textOf, type UserRoute } from '../Call';
import { parseObject } from '../toGrantOptions';

const id = '/projects/:projectId/sdk/credentials/:credentialId';

/** What an account is used for: settings, workflows, configurations. */
export function settingsRoutes(model: ParagonModel): UserRoute[] {
  return [
    {
      method: 'PATCH',
      path: id,
      changes: true,
      handle(call) {
        const { person, params, configurationId } = call;
        const settings = toSettings(parseObject(bodyOf(call).config));
        return model.updateSettings(person, params.credentialId ?? '', settings, configurationId);
      },
    },
    {
      method: 'POST',
      path: `${id}/configurations`,
      changes: true,
      handle(call) {
        const externalId = textOf(bodyOf(call).externalId);
        return model.createConfiguration(call.person, call.params.credentialId ?? '', externalId);
      },
    },
    {
      method: 'PATCH',
      path: `${id}/configurations`,
      changes: true,
      handle(call) {
        const { person, params, configurationId = '' } = call;
        const meta = parseObject(bodyOf(call).meta);
        return model.updateConfiguration(person, params.credentialId ?? '', configurationId, meta);
      },
    },
    {
      method: 'DELETE',
      path: `${id}/configurations`,
      changes: true,
      handle: ({ person, params, configurationId = '' }) =>
        model.removeConfiguration(person, params.credentialId ?? '', configurationId),
    },
    ...(['POST', 'DELETE'] as const).map(
      (method): UserRoute => ({
        method,
        path: '/projects/:projectId/sdk/workflows/:workflowId',
        changes: true,
        handle({ person, params, credentialId = '', configurationId }) {
          const { workflowId = '' } = params;
          const enabled = method === 'POST';
          model.setWorkflowEnabled(person, workflowId, credentialId, enabled, configurationId);
        },
      }),
    ),
  ];
}

/** The maps that were sent, and no others. */
function toSettings({ sharedSettings, workflowSettings }: Record<string, unknown>): SettingsUpdate {
  const update: SettingsUpdate = {};
  if (sharedSettings) Object.assign(update, { sharedSettings });
  if (workflowSettings) Object.assign(update, { workflowSettings });
  return update;
}
