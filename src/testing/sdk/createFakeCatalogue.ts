import type { IntegrationMetadata } from '../../core/types';
import {
  toWireIntegration,
  type WireIntegration,
  type WireWorkflow,
} from '../../model/toWireIntegration';
import type { CatalogueAccountType, CatalogueInput, CatalogueIntegration } from '../../model/types';
import type { FakeState } from './createFakeState';
import { integrationNotFound } from './sdkErrors';

/** What the SDK tells about the project's integrations, once somebody has signed in. */
export interface FakeCatalogue {
  getters: FakeCatalogueGetters;
  /** The integration as it was loaded. Throws what the SDK throws for one that it does not know. */
  requireLoaded(type: string): WireIntegration;
  /** The same, with the words of other methods. */
  requireByName(type: string): WireIntegration;
  /** Throws what the SDK throws for an integration that cannot be used. */
  requireActive(type: string): CatalogueIntegration;
  isLoaded(type: string): boolean;
  findById(integrationId: string): CatalogueIntegration | undefined;
}

interface FakeCatalogueGetters {
  getIntegrationMetadata(type?: string): IntegrationMetadata | IntegrationMetadata[];
  getIntegrationConfig(type: string): object;
  getIntegrationId(type: string): string;
  getAccountTypeOptions(type: string): CatalogueAccountType[];
  getPreOptions(type: string, accountTypeId?: string): CatalogueInput[];
  getPostOptions(type: string): CatalogueInput[];
  getAssetUrl(name: string): string;
}

const clientCredentials: CatalogueInput[] = [
  { id: 'clientId', title: 'Client ID', type: 'TEXT_NO_VARS', required: true },
  { id: 'clientSecret', title: 'Client Secret', type: 'PASSWORD', required: true },
];

/** No picture of the fake leaves the machine. */
const picture =
  'data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20viewBox%3D%220%200%2032%2016%22%2F%3E';

export function createFakeCatalogue(state: FakeState): FakeCatalogue {
  const find = (type: string): CatalogueIntegration | undefined =>
    state.catalogue.find((item) => item.type === type);

  function findLoaded(type: string): WireIntegration | undefined {
    const integration = find(type);
    if (!integration) return undefined;
    const wire = toWireIntegration(integration, state.projectId ?? '', toIcon(integration));
    return structuredClone(wire);
  }

  function requireLoaded(type: string): WireIntegration {
    const loaded = findLoaded(type);
    if (loaded) return loaded;
    throw integrationNotFound(type);
  }

  function list(): string {
    return state.catalogue.map(({ type }) => `- "${type}"`).join('\n');
  }

  const getters: FakeCatalogueGetters = {
    getIntegrationMetadata(type) {
      const active = state.catalogue.filter(({ isActive }) => isActive).map(toMetadata);
      if (type === undefined) return active;
      const found = active.find((item) => item.type === type);
      if (found) return found;
      throw new Error(`${type} is not a valid integration name`);
    },
    getIntegrationConfig(type) {
      if (!type) throw new Error('Integration is required.');
      const loaded = findLoaded(type);
      if (loaded) return toConfig(loaded);
      throw new TypeError("Cannot read properties of undefined (reading 'configs')");
    },
    getIntegrationId(type) {
      const integration = find(type);
      if (integration) return integration.id;
      throw new Error(`Integration "${type}" not found`);
    },
    getAccountTypeOptions: (type) => requireLoaded(type).sdkIntegrationConfig.accountTypes,
    getPreOptions(type, accountTypeId = 'default') {
      const { authenticationType, customIntegration, sdkIntegrationConfig } = requireLoaded(type);
      if (customIntegration) {
        const isClient = authenticationType === 'oauth_client_credential';
        return isClient ? structuredClone(clientCredentials) : customIntegration.inputFields;
      }
      const { accountTypes, authConfigInputs } = sdkIntegrationConfig;
      const chosen = accountTypes.find(({ id }) => id === accountTypeId);
      const { endUserSuppliedValues = [] } = chosen ?? {};
      return endUserSuppliedValues.length ? endUserSuppliedValues : authConfigInputs;
    },
    getPostOptions: (type) => requireLoaded(type).sdkIntegrationConfig.postOauthInputs,
    getAssetUrl: () => picture,
  };

  return {
    getters,
    requireLoaded,
    isLoaded: (type) => find(type) !== undefined,
    findById: (integrationId) => state.catalogue.find(({ id }) => id === integrationId),
    requireByName(type) {
      const loaded = findLoaded(type);
      if (loaded) return loaded;
      throw new Error(`Integration "${type}" not found.`);
    },
    requireActive(type) {
      const integration = find(type);
      if (!integration && !type.startsWith('custom.')) {
        throw new Error(
          `"${type}" is not a valid integration type. The integrations you have configured for this ` +
            `Paragon project are:\n\n${list()}\n`,
        );
      }
      if (!integration || !(state.user.authenticated && state.user.integrations[type])) {
        const text = `integration "${type}" has not been set up in your Paragon project yet.`;
        throw new Error(`${text}\n\n${list()}`);
      }
      if (integration.isActive) return integration;
      throw new Error(`integration "${type}" is not active in your Paragon project yet.`);
    },
  };
}

function toConfig({ configs, workflows, noPermissionWorkflows }: WireIntegration): object {
  const [{ values }] = configs;
  const deployed = new Map(workflows.map((workflow) => [workflow.id, workflow]));
  const listed = Object.values(values.workflowMeta)
    .filter(({ id }) => deployed.has(id) || noPermissionWorkflows.includes(id))
    .map((workflow) => ({ ...workflow, description: deployed.get(workflow.id)?.description }));
  type Listed = Pick<WireWorkflow, 'hidden' | 'id' | 'permissions'>;
  const isHidden = ({ hidden, id, permissions }: Listed) =>
    hidden || Boolean(permissions && noPermissionWorkflows.includes(id));
  return {
    shortDescription: values.description,
    longDescription: values.overview,
    availableUserSettings: values.sharedMeta.inputs,
    availableWorkflows: listed.filter((workflow) => !isHidden(workflow)),
    hiddenWorkflows: listed.filter(isHidden),
  };
}

function toMetadata(integration: CatalogueIntegration): IntegrationMetadata {
  const { type, name, brandColor } = integration;
  return { type, name, brandColor, icon: toIcon(integration) };
}

function toIcon({ icon }: CatalogueIntegration): string {
  return `data:image/svg+xml,${encodeURIComponent(icon)}`;
}
