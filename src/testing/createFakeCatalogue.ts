import type { IntegrationMetadata } from '../core/types';
import type { CatalogueIntegration } from '../model/types';
import type { FakeState } from './createFakeState';
import { integrationNotFound } from './sdkErrors';

/** What the SDK tells about the project's integrations, once somebody has signed in. */
export interface FakeCatalogue {
  getIntegrationMetadata(type?: string): IntegrationMetadata | IntegrationMetadata[];
  getIntegrationConfig(type: string): object;
  getAccountTypeOptions(type: string): object[];
  getPreOptions(type: string): object[];
  /** Throws what the SDK throws for an integration that cannot be used. */
  requireActive(type: string): CatalogueIntegration;
}

export function createFakeCatalogue(state: FakeState): FakeCatalogue {
  const find = (type: string): CatalogueIntegration | undefined =>
    state.catalogue.find((item) => item.type === type);

  function requireLoaded(type: string): CatalogueIntegration {
    const integration = find(type);
    if (integration) return integration;
    throw integrationNotFound(type);
  }

  function list(): string {
    return state.catalogue.map(({ type }) => `- "${type}"`).join('\n');
  }

  return {
    getIntegrationMetadata(type) {
      const active = state.catalogue.filter(({ isActive }) => isActive).map(toMetadata);
      if (type === undefined) return active;
      const found = active.find((item) => item.type === type);
      if (found) return found;
      throw new Error(`${type} is not a valid integration name`);
    },
    getIntegrationConfig(type) {
      if (!type) throw new Error('Integration is required.');
      const integration = find(type);
      if (!integration) {
        throw new TypeError("Cannot read properties of undefined (reading 'configs')");
      }
      return {
        shortDescription: `Connect ${integration.name}.`,
        longDescription: `Connect your ${integration.name} accounts to this app.`,
        availableUserSettings: [],
        availableWorkflows: integration.workflows.map((workflow) => ({
          ...workflow,
          infoText: '',
          hidden: false,
          inputs: [],
        })),
        hiddenWorkflows: [],
      };
    },
    getAccountTypeOptions(type) {
      requireLoaded(type);
      return [];
    },
    getPreOptions: (type) => structuredClone(requireLoaded(type).authConfigInputs),
    requireActive(type) {
      const integration = find(type);
      if (!integration) {
        throw new Error(
          `"${type}" is not a valid integration type. The integrations you have configured for this ` +
            `Paragon project are:\n\n${list()}\n`,
        );
      }
      if (!(state.user.authenticated && state.user.integrations[type])) {
        const text = `integration "${type}" has not been set up in your Paragon project yet.`;
        throw new Error(`${text}\n\n${list()}`);
      }
      if (integration.isActive) return integration;
      throw new Error(`integration "${type}" is not active in your Paragon project yet.`);
    },
  };
}

function toMetadata({ type, name, brandColor, icon }: CatalogueIntegration): IntegrationMetadata {
  return { type, name, brandColor, icon: `data:image/svg+xml,${encodeURIComponent(icon)}` };
}
