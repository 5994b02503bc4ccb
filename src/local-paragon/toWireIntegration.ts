import type { CatalogueIntegration } from '../model/types';

const date = '2023-01-10T08:00:00.000Z';

/** An item of `GET /sdk/integrations`. */
export function toWireIntegration(integration: CatalogueIntegration, projectId: string): object {
  const { id, type, name, brandColor, isActive, workflows } = integration;
  const { authConfigInputs, postOauthInputs } = integration;
  const workflowMeta = workflows.map((workflow) => ({
    id: workflow.id,
    description: workflow.description,
    infoText: '',
    defaultEnabled: workflow.defaultEnabled,
    hidden: false,
    inputs: [],
  }));
  return {
    id,
    type,
    name,
    brandColor,
    isActive,
    projectId,
    dateCreated: date,
    dateUpdated: date,
    authenticationType: 'oauth',
    needPreOauthInputs: authConfigInputs.length > 0,
    connectedUserLimitOnDevCred: 0,
    connectedUserLimitReached: false,
    configs: [
      {
        id: `${id}-config`,
        integrationId: id,
        dateCreated: date,
        dateUpdated: date,
        values: {
          accentColor: brandColor,
          description: `Connect ${name}.`,
          overview: `Connect your ${name} accounts to this app.`,
          sharedMeta: { inputs: [] },
          workflowMeta: Object.fromEntries(workflowMeta.map((meta) => [meta.id, meta])),
        },
      },
    ],
    workflows: workflows.map(({ id: workflowId, description }) => ({
      id: workflowId,
      description,
      integrationId: id,
      dateCreated: date,
      dateUpdated: date,
    })),
    noPermissionWorkflows: [],
    sdkIntegrationConfig: {
      // With even one, the install flow stops to ask for it.
      accountTypes: [],
      authConfigInputs,
      postOauthInputs,
      oauthInputs: [],
      dataSources: {},
    },
  };
}
