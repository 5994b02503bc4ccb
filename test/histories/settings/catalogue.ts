import { type CatalogueIntegration, catalogue as plain } from 'paragon-connect-react/testing';

/** The fields of every account's settings. */
export const settingFields = ['folder', 'label'] as const;
/** The field of every workflow. The second workflow of an integration needs it. */
export const workflowField = 'note';
/** What may be typed into a field. The provider refuses the last one. */
export const words = ['alpha', 'beta', 'gamma', 'wrong'] as const;

/** The integrations whose accounts have settings. */
const types = ['googledrive', 'slack'];

/** The plain catalogue, with settings. */
export const catalogue: readonly CatalogueIntegration[] = plain.map((integration) => {
  if (!types.includes(integration.type)) return integration;
  return {
    ...integration,
    userSettings: settingFields.map((id) => ({
      id,
      title: `${id} of the account`,
      type: 'TEXT_NO_VARS',
      required: false,
    })),
    workflows: integration.workflows.map((workflow, index) => ({
      ...workflow,
      inputs: [
        {
          id: workflowField,
          title: `note of workflow ${index}`,
          type: 'TEXT_NO_VARS',
          required: index === 1,
        },
      ],
    })),
  };
});

/** The workflows of the integration with this id. */
export function workflowsOf(integrationId: string): string[] {
  const found = catalogue.find(({ id }) => id === integrationId);
  return found?.userSettings ? found.workflows.map(({ id }) => id) : [];
}
