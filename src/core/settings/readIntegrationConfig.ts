import { getInternals } from '../clientInternals';
import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import { toFields } from '../fields/toField';
import type { ParagonClient } from '../ParagonClient';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { IntegrationConfig, WorkflowConfig } from './IntegrationConfig';

/**
 * Reads what an integration offers to its accounts. Asks no server but to sign in. Rejects with `integration-not-found`,
 * `not-authenticated`, or with what a sign-in fails with.
 */
export async function fetchIntegrationConfig(
  client: ParagonClient,
  integration: string,
): Promise<IntegrationConfig> {
  try {
    return await getInternals(client).read(async (sdk) => readIntegrationConfig(sdk, integration));
  } catch (thrown) {
    throw toParagonError(thrown, { integration });
  }
}

/** Reads the configuration of an integration from the SDK. Throws `integration-not-found`. */
export function readIntegrationConfig(sdk: ParagonSdk, integration: string): IntegrationConfig {
  const given = askSdk(sdk, integration);
  const available = listWorkflows(given.availableWorkflows);
  const hidden = listWorkflows(given.hiddenWorkflows);
  // The server takes the name from a workflow that the person may not use.
  const isNamed = ({ description }: GivenWorkflow): boolean => text(description) !== undefined;
  const nameless = available.filter((workflow) => !isNamed(workflow));
  return {
    ...texts(given, ['shortDescription', 'longDescription']),
    availableUserSettings: toFields(given.availableUserSettings),
    availableWorkflows: available.filter(isNamed).map(toWorkflow),
    hiddenWorkflows: [...hidden, ...nameless].map(toWorkflow),
  };
}

/** The workflow of a configuration, also a hidden one. Throws `unknown`. */
export function requireWorkflow(
  { availableWorkflows, hiddenWorkflows }: IntegrationConfig,
  workflowId: string,
): WorkflowConfig {
  const all = [...availableWorkflows, ...hiddenWorkflows];
  const workflow = all.find(({ id }) => id === workflowId);
  if (workflow) return workflow;
  throw createError('unknown', {}, `The integration has no workflow "${workflowId}".`);
}

/** The SDK throws a bare TypeError for a type that it does not know. */
function askSdk(sdk: ParagonSdk, integration: string): Record<string, unknown> {
  try {
    return { ...sdk.getIntegrationConfig(integration) };
  } catch (cause) {
    throw createError('integration-not-found', { integration, cause });
  }
}

/** A workflow at run time, which has an `order` that the SDK's type leaves out. */
interface GivenWorkflow {
  id: string;
  description?: unknown;
  infoText?: unknown;
  defaultEnabled?: unknown;
  inputs?: unknown;
  order?: unknown;
}

/** The workflows by their `order`. Those without one come last, as they were given. */
function listWorkflows(given: unknown): GivenWorkflow[] {
  if (!Array.isArray(given)) return [];
  const known = given.filter((workflow) => typeof Object(workflow).id === 'string');
  return known.sort((one: GivenWorkflow, other: GivenWorkflow) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? 0 : first - second;
  });
}

function placeOf({ order }: GivenWorkflow): number {
  return typeof order === 'number' ? order : Number.POSITIVE_INFINITY;
}

function toWorkflow(given: GivenWorkflow): WorkflowConfig {
  const description = text(given.infoText);
  return {
    id: given.id,
    name: text(given.description) ?? given.id,
    defaultEnabled: given.defaultEnabled === true,
    fields: toFields(given.inputs),
    ...(description !== undefined && { description }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts<Name extends string>(
  given: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = text(given[name]);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
