import type { FieldValues } from '../core/fields/Field';
import type { ParagonClient } from '../core/ParagonClient';
import {
  type ConfigurationUpdate,
  createConfiguration,
  type NewConfiguration,
  removeConfiguration,
  updateConfiguration,
} from '../core/settings/changeConfigurations';
import type { Configuration, ConfigurationTarget } from '../core/settings/configurations';
import { saveUserSettings, saveWorkflowSettings } from '../core/settings/saveSettings';
import { toggleWorkflow, type WorkflowSwitch } from '../core/settings/toggleWorkflow';
import { createMutation, type ParagonMutation } from './mutations';

/** Settings of a workflow to save. */
export interface WorkflowSettingsUpdate {
  workflowId: string;
  /** @default the unsaved values that the client keeps */
  values?: FieldValues | undefined;
}

type CredentialId = string | null | undefined;

/**
 * Saves settings of an account. React Query keeps the variables of a mutation in its cache: call it without values to
 * save the unsaved ones, which the client alone keeps.
 */
export function saveUserSettingsMutation(
  client: ParagonClient,
  credId: CredentialId,
  configurationId?: ConfigurationTarget['configurationId'],
): ParagonMutation<FieldValues, FieldValues | void> {
  const target = { credentialId: credId, configurationId };
  return createMutation('saveUserSettings', (values) =>
    saveUserSettings(client, target, values ?? undefined),
  );
}

/** Saves settings of a workflow for an account. Without values it saves the unsaved ones. */
export function saveWorkflowSettingsMutation(
  client: ParagonClient,
  credId: CredentialId,
  configurationId?: ConfigurationTarget['configurationId'],
): ParagonMutation<FieldValues, WorkflowSettingsUpdate> {
  const target = { credentialId: credId, configurationId };
  return createMutation('saveWorkflowSettings', ({ workflowId, values }) =>
    saveWorkflowSettings(client, target, workflowId, values),
  );
}

/** Switches a workflow of an account on or off. */
export function toggleWorkflowMutation(
  client: ParagonClient,
  credId: CredentialId,
  configurationId?: ConfigurationTarget['configurationId'],
): ParagonMutation<void, WorkflowSwitch> {
  const target = { credentialId: credId, configurationId };
  return createMutation('toggleWorkflow', (wanted) => toggleWorkflow(client, target, wanted));
}

/** Adds a configuration to an account. */
export function createConfigurationMutation(
  client: ParagonClient,
  credId: CredentialId,
): ParagonMutation<Configuration, NewConfiguration | void> {
  return createMutation('createConfiguration', (options) =>
    createConfiguration(client, credId, options ?? undefined),
  );
}

/** Changes what is known about a configuration. */
export function updateConfigurationMutation(
  client: ParagonClient,
  credId: CredentialId,
): ParagonMutation<Configuration, ConfigurationUpdate> {
  return createMutation('updateConfiguration', (update) =>
    updateConfiguration(client, credId, update),
  );
}

/** Removes a configuration. Its variable is the configuration's id. */
export function removeConfigurationMutation(
  client: ParagonClient,
  credId: CredentialId,
): ParagonMutation<void, string> {
  return createMutation('removeConfiguration', (id) => removeConfiguration(client, credId, id));
}
