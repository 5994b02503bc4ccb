import type { CredentialConfigOptions } from '@useparagon/connect';
import type { IntegrationState } from '../../core/types';
import type { FakeServer } from '../sdk/createFakeServer';
import { type FakeState, updateCredential } from '../sdk/createFakeState';
import { findCredentialAndConfiguration } from '../sdk/findCredentialAndConfiguration';
import { findWorkflowOwner } from '../sdk/findWorkflowOwner';

/** The switches of workflows. */
export interface FakeWorkflows {
  enableWorkflow(workflowId: string, options?: CredentialConfigOptions): Promise<void>;
  disableWorkflow(workflowId: string, options?: CredentialConfigOptions): Promise<void>;
  updateWorkflowState(
    wanted: Record<string, boolean>,
    options?: CredentialConfigOptions,
  ): Promise<{ user: unknown; errors: { workflowId: string; message: string }[] }>;
}

export function createFakeWorkflows(
  state: FakeState,
  server: FakeServer,
  getUser: () => unknown,
): FakeWorkflows {
  async function flip(
    workflowId: string,
    enabled: boolean,
    options: CredentialConfigOptions,
  ): Promise<void> {
    const { integration, entry } = findWorkflowOwner(state, workflowId);
    // Read before the call: what others change meanwhile is overwritten after it.
    const { credential, configuration } = findTarget(entry, options);
    const isEnabled = configuration.workflowSettings[workflowId]?.enabled ?? false;
    if (enabled && credential.status !== 'VALID') {
      throw new Error('Valid credential not found for provided options.');
    }
    if (enabled && isEnabled) {
      throw new Error(`Workflow ${workflowId} is already enabled for this user.`);
    }
    if (!enabled && !isEnabled) {
      throw new Error(`Workflow ${workflowId} cannot be disabled for this user.`);
    }
    await server.send(enabled ? 'enableWorkflow' : 'disableWorkflow', (model, person) =>
      model.setWorkflowEnabled(person, workflowId, credential.id, enabled, configuration.id),
    );
    const { workflowSettings } = configuration;
    const next = { settings: {}, ...workflowSettings[workflowId], enabled };
    const changed = {
      ...configuration,
      workflowSettings: { ...workflowSettings, [workflowId]: next },
    };
    const others = credential.configurations.filter(({ id }) => id !== configuration.id);
    // The SDK puts the changed configuration last.
    const configurations = [...others, changed];
    updateCredential(state, integration.type, { ...credential, configurations });
  }

  const methods: FakeWorkflows = {
    enableWorkflow: (workflowId, options = {}) => flip(workflowId, true, options),
    disableWorkflow: (workflowId, options = {}) => flip(workflowId, false, options),
    async updateWorkflowState(wanted, options) {
      const errors: { workflowId: string; message: string }[] = [];
      for (const [workflowId, enabled] of Object.entries(wanted)) {
        try {
          await flip(workflowId, enabled, options ?? {});
        } catch (thrown) {
          errors.push({ workflowId, message: (thrown as Error).message });
        }
      }
      return { user: getUser(), errors };
    },
  };
  return methods;
}

function findTarget(
  { allCredentials, credentialId }: IntegrationState,
  { selectedCredentialId, selectedConfigurationId }: CredentialConfigOptions,
): ReturnType<typeof findCredentialAndConfiguration> {
  const isSelected = selectedCredentialId || selectedConfigurationId;
  return findCredentialAndConfiguration(
    allCredentials,
    isSelected ? selectedCredentialId : credentialId,
    selectedConfigurationId,
  );
}
