import type { IntegrationState } from '../../core/types';
import type { CatalogueIntegration } from '../../model/types';
import type { FakeState } from './createFakeState';
import { userNotAuthenticated } from './sdkErrors';

/** The integration that has the workflow. Throws what the SDK throws, also where no account of it works. */
export function findWorkflowOwner(
  { user, catalogue }: FakeState,
  workflowId: string,
): { integration: CatalogueIntegration; entry: IntegrationState } {
  if (!user.authenticated) throw userNotAuthenticated();
  const integration = catalogue.find(({ workflows }) =>
    workflows.some(({ id }) => id === workflowId),
  );
  if (!integration) {
    throw new Error('Workflow not found in the configured integrations in your Paragon project.');
  }
  const { type } = integration;
  const entry = user.integrations[type];
  if (entry?.allCredentials.some(({ status }) => status === 'VALID')) return { integration, entry };
  throw new Error(`Integration "${type}" not enabled for workflow."`);
}
