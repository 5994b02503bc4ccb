import type { Credential } from '../core/types';
import { listErrors } from './checkInputs';
import { findConfiguration, findCredential } from './createAccounts';
import { createConfiguration } from './createCredential';
import type { People } from './createPeople';
import { ModelError } from './ModelError';
import type { ParagonModel, SettingsUpdate } from './ParagonModel';
import type { CatalogueIntegration, CatalogueWorkflow } from './types';

type ConfigurationMethods = Pick<
  ParagonModel,
  | 'createConfiguration'
  | 'removeConfiguration'
  | 'setWorkflowEnabled'
  | 'updateConfiguration'
  | 'updateSettings'
>;

/** What an account is used for: its settings and workflows, once for each of its configurations. */
export function configurationMethods(people: People): ConfigurationMethods {
  const { accountsOf, requireIntegration, change } = people;

  return {
    setWorkflowEnabled(person, workflowId, credentialId, enabled, configurationId) {
      const { integrationId } = findCredential(accountsOf(person), credentialId);
      requireWorkflow(requireIntegration(integrationId), workflowId);
      change(person, credentialId, (credential, date) => {
        const configuration = findConfiguration(credential, configurationId);
        const { settings } = configuration.workflowSettings[workflowId] ?? { settings: {} };
        configuration.workflowSettings[workflowId] = { enabled, settings };
        configuration.dateUpdated = date;
      });
    },

    updateSettings(person, credentialId, settings, configurationId) {
      const credential = findCredential(accountsOf(person), credentialId);
      const errors = findErrors(requireIntegration(credential.integrationId), settings);
      if (errors.length) return { ...structuredClone(credential), errors };
      return change(person, credentialId, (target, date) => {
        const configuration = findConfiguration(target, configurationId);
        Object.assign(configuration, structuredClone(settings), { dateUpdated: date });
      });
    },

    createConfiguration: (person, credentialId, externalId) =>
      change(person, credentialId, (credential, date) => {
        assertFree(credential, externalId);
        const integration = requireIntegration(credential.integrationId);
        credential.configurations.push(
          createConfiguration(integration, credentialId, date, false, externalId),
        );
      }),

    updateConfiguration: (person, credentialId, configurationId, meta) =>
      change(person, credentialId, (credential, date) => {
        const configuration = findConfiguration(credential, configurationId);
        Object.assign(configuration.configMeta, structuredClone(meta));
        configuration.dateUpdated = date;
      }),

    removeConfiguration: (person, credentialId, configurationId) =>
      change(person, credentialId, (credential) => {
        const configuration = findConfiguration(credential, configurationId);
        if (configuration.isDefault) {
          const message = 'The default configuration cannot be removed.';
          throw new ModelError(400, 'DEFAULT_CONFIGURATION', message);
        }
        credential.configurations.splice(credential.configurations.indexOf(configuration), 1);
      }),
  };
}

function requireWorkflow(
  { workflows }: CatalogueIntegration,
  workflowId: string,
): CatalogueWorkflow {
  const workflow = workflows.find(({ id, isUndeployed }) => id === workflowId && !isUndeployed);
  if (!workflow) {
    throw new ModelError(404, 'WORKFLOW_NOT_FOUND', `Workflow "${workflowId}" not found.`);
  }
  if (!workflow.isForbidden) return workflow;
  throw new ModelError(403, '7210', `You may not use the workflow "${workflow.description}".`);
}

function assertFree({ configurations }: Credential, externalId: string | undefined): void {
  if (!externalId || !configurations.some((item) => item.externalId === externalId)) return;
  const message = `A configuration with externalId "${externalId}" already exists.`;
  throw new ModelError(409, 'EXTERNAL_ID_TAKEN', message);
}

function findErrors(
  { userSettings = [], workflows }: CatalogueIntegration,
  { sharedSettings = {}, workflowSettings = {} }: SettingsUpdate,
): string[] {
  return [
    ...listErrors(userSettings, sharedSettings),
    ...workflows.flatMap(({ id, inputs = [] }) =>
      listErrors(inputs, workflowSettings[id]?.settings ?? {}),
    ),
  ];
}
