import {
  createConfigurationMutation,
  type FieldValues,
  type ParagonClient,
  removeConfigurationMutation,
  saveUserSettingsMutation,
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
} from 'paragon-connect-react';

interface About {
  credentialId: string;
  configurationId: string;
}

/** A change of what an account is used for. */
export type Change =
  | ({ how: 'save'; workflowId: string | undefined; values: FieldValues } & About)
  | ({ how: 'switch'; workflowId: string; enabled: boolean; values: FieldValues } & About)
  | { how: 'add'; credentialId: string; externalId: string }
  | ({ how: 'remove' } & About);

/** Makes the call that an app makes for a change. */
export function makeChange(client: ParagonClient, change: Change): Promise<unknown> {
  const { credentialId } = change;
  if (change.how === 'add') {
    return createConfigurationMutation(client, credentialId).mutationFn(change);
  }
  const { configurationId } = change;
  if (change.how === 'remove') {
    return removeConfigurationMutation(client, credentialId).mutationFn(configurationId);
  }
  const { workflowId, values } = change;
  if (change.how === 'switch') {
    return toggleWorkflowMutation(client, credentialId, configurationId).mutationFn(change);
  }
  return workflowId === undefined
    ? saveUserSettingsMutation(client, credentialId, configurationId).mutationFn(values)
    : saveWorkflowSettingsMutation(client, credentialId, configurationId).mutationFn({
        workflowId,
        values,
      });
}
