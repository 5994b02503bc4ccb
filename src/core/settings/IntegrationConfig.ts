import type { Field } from '../fields/Field';

/** A workflow of an integration, as it is configured in the Paragon project. */
export interface WorkflowConfig {
  id: string;
  /** What the SDK calls the workflow's `description`. The id, where the person may not know the name. */
  name: string;
  /** What the SDK calls `infoText`. */
  description?: string | undefined;
  /** Whether a new account starts with the workflow switched on. */
  defaultEnabled: boolean;
  fields: Field[];
}

/** What an integration offers to each of its accounts. */
export interface IntegrationConfig {
  shortDescription?: string | undefined;
  /** Markdown. */
  longDescription?: string | undefined;
  /** The settings of an account. */
  availableUserSettings: Field[];
  /** In the order of the Paragon project. */
  availableWorkflows: WorkflowConfig[];
  /** Workflows that are marked as hidden, and those that the person may not use. */
  hiddenWorkflows: WorkflowConfig[];
}
