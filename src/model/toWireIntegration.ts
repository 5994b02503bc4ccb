import type { CatalogueDataSource } from './DataSource';
import type {
  AuthenticationScheme,
  CatalogueAccountType,
  CatalogueInput,
  CatalogueIntegration,
} from './types';

/** A workflow's entry of `workflowMeta`. */
export interface WireWorkflow {
  id: string;
  description: string;
  infoText: string;
  defaultEnabled: boolean;
  hidden: boolean;
  inputs: CatalogueInput[];
  order?: number | undefined;
  permissions?: object | undefined;
}

/** An item of `GET /sdk/integrations`. */
export interface WireIntegration {
  id: string;
  type: string;
  name: string;
  brandColor: string;
  isActive: boolean;
  projectId: string;
  dateCreated: string;
  dateUpdated: string;
  authenticationType: AuthenticationScheme;
  needPreOauthInputs: boolean;
  connectedUserLimitOnDevCred: number;
  connectedUserLimitReached: boolean;
  customIntegration?: { slug: string; name: string; icon: string; inputFields: CatalogueInput[] };
  configs: [
    {
      id: string;
      integrationId: string;
      dateCreated: string;
      dateUpdated: string;
      values: {
        accentColor: string;
        description: string;
        overview: string;
        sharedMeta: { inputs: CatalogueInput[] };
        workflowMeta: Record<string, WireWorkflow>;
      };
    },
  ];
  workflows: {
    id: string;
    description: string;
    integrationId: string;
    dateCreated: string;
    dateUpdated: string;
  }[];
  noPermissionWorkflows: string[];
  sdkIntegrationConfig: {
    accountTypes: CatalogueAccountType[];
    authConfigInputs: CatalogueInput[];
    postOauthInputs: CatalogueInput[];
    oauthInputs: CatalogueInput[];
    dataSources: Record<string, CatalogueDataSource>;
    authSchemeOptions?: { packageInstallUrl: string };
  };
}

const date = '2023-01-10T08:00:00.000Z';
const dates = { dateCreated: date, dateUpdated: date };

/** Whether the type is the slug of a custom integration. */
export function isCustom(type: string): boolean {
  return type.startsWith('custom.');
}

/** An integration as the server sends it; `iconUrl` is where the icon of a custom one can be fetched. */
export function toWireIntegration(
  integration: CatalogueIntegration,
  projectId: string,
  iconUrl: string,
): WireIntegration {
  const { id, type, name, brandColor, isActive, workflows } = integration;
  const { accountTypes = [], authConfigInputs, inputFields = [] } = integration;
  return {
    id,
    type: isCustom(type) ? 'custom' : type,
    name,
    brandColor,
    isActive,
    projectId,
    ...dates,
    authenticationType: integration.authenticationType ?? 'oauth',
    needPreOauthInputs: [...authConfigInputs, ...accountTypes.flatMap(inputsOf)].length > 0,
    connectedUserLimitOnDevCred: 0,
    connectedUserLimitReached: false,
    ...(isCustom(type) && { customIntegration: { slug: type, name, icon: iconUrl, inputFields } }),
    configs: [
      {
        id: `${id}-config`,
        integrationId: id,
        ...dates,
        values: {
          accentColor: brandColor,
          description: integration.shortDescription ?? `Connect ${name}.`,
          overview: integration.overview ?? `Connect your ${name} accounts to this app.`,
          sharedMeta: { inputs: integration.userSettings ?? [] },
          workflowMeta: Object.fromEntries(workflows.map((item) => [item.id, toWorkflow(item)])),
        },
      },
    ],
    workflows: workflows
      .filter(({ isUndeployed, isForbidden }) => !isUndeployed && !isForbidden)
      .map(({ id: workflowId, description }) => ({
        id: workflowId,
        description,
        integrationId: id,
        ...dates,
      })),
    noPermissionWorkflows: workflows
      .filter(({ isForbidden }) => isForbidden)
      .map(({ id: workflowId }) => workflowId),
    sdkIntegrationConfig: toSdkConfig(integration),
  };
}

function inputsOf({ endUserSuppliedValues = [] }: CatalogueAccountType): CatalogueInput[] {
  return endUserSuppliedValues;
}

function toWorkflow(workflow: CatalogueIntegration['workflows'][number]): WireWorkflow {
  const { id, description, infoText = '', defaultEnabled, hidden = false } = workflow;
  const { inputs = [], order, permissions } = workflow;
  return {
    id,
    description,
    infoText,
    defaultEnabled,
    hidden,
    inputs,
    ...(order !== undefined && { order }),
    ...(permissions && { permissions }),
  };
}

function toSdkConfig(integration: CatalogueIntegration): WireIntegration['sdkIntegrationConfig'] {
  const { authConfigInputs, postOauthInputs, packageInstallUrl } = integration;
  return {
    // With even one, the install flow stops to ask for it.
    accountTypes: integration.accountTypes ?? [],
    authConfigInputs,
    postOauthInputs,
    oauthInputs: [],
    dataSources: integration.dataSources ?? {},
    ...(packageInstallUrl && { authSchemeOptions: { packageInstallUrl } }),
  };
}
