import { getValue, toSubmitted } from '../fields/checkValues';
import type { Field, FieldValues } from '../fields/Field';
import { createCompleteness, type IsComplete } from '../fields/variableFields';
import { withoutSecrets } from '../forms/readRefusal';
import type { AccountChange } from './changeAccount';
import type { Configuration } from './configurations';
import { isSame, toFormKey } from './getSettings';
import { readIntegrationConfig, requireWorkflow } from './readIntegrationConfig';
import { assertGiven, type FormAbout, refuse } from './refusals';

/** The fields of a form, and how the SDK saves them. */
export interface Form {
  about: FormAbout;
  fields: Field[];
  stored: FieldValues;
  isComplete: IsComplete;
  send(update: FieldValues): Promise<{ errors?: unknown }>;
}

/** What is stored for the settings of a configuration, or for those of one of its workflows. */
export function getStored(
  configuration: Configuration | undefined,
  workflowId?: string | undefined,
): FieldValues {
  const stored =
    workflowId === undefined
      ? configuration?.sharedSettings
      : configuration?.workflowSettings?.[workflowId]?.settings;
  return (stored ?? {}) as FieldValues;
}

/** The values that a form shows before anything is typed: what is stored of its fields, else their defaults. */
export function getShown(fields: readonly Field[], stored: FieldValues): FieldValues {
  const values = fields.flatMap((field) => {
    const value = getValue(field, stored);
    return value === undefined ? [] : [[field.id, value] as const];
  });
  return Object.fromEntries(values);
}

/** What was saved, without the secrets in it. */
export function getPublic(fields: readonly Field[], stored: FieldValues): FieldValues {
  return getShown(
    fields.filter(({ isSecret }) => !isSecret),
    stored,
  );
}

/** The settings of the configuration, or those of one of its workflows. Throws `unknown` for an unknown workflow. */
export function readForm(
  { sdk, integration, credential, configuration, selected }: AccountChange,
  workflowId?: string | undefined,
): Form {
  const form = toFormKey(credential.id, configuration.id, workflowId);
  const about: FormAbout = { integration, credentialId: credential.id, form };
  const config = readIntegrationConfig(sdk, integration);
  const stored = getStored(configuration, workflowId);
  const isComplete = createCompleteness(sdk, integration, credential.id);
  if (workflowId === undefined) {
    return {
      about,
      isComplete,
      fields: config.availableUserSettings,
      stored,
      send: (update) => sdk.updateIntegrationUserSettings(integration, update, selected),
    };
  }
  return {
    about,
    isComplete,
    fields: requireWorkflow(config, workflowId).fields,
    stored,
    send: (update) => sdk.updateWorkflowUserSettings(integration, workflowId, update, selected),
  };
}

/**
 * What is sent for the given values: these, and the defaults of fields that have no value. Throws `input-refused` where a
 * value cannot be sent.
 */
export function toUpdate(
  { about, fields, stored, isComplete }: Form,
  given: FieldValues,
): FieldValues {
  const values = { ...stored, ...given };
  assertGiven(fields, values, Object.keys(given), about, isComplete);
  // The SDK merges the update into its copy. A value that is undefined takes the stored one away.
  const named = fields.filter(({ id }) => Object.hasOwn(given, id));
  const cleared = named.map(({ id }) => [id, undefined] as const);
  return { ...Object.fromEntries(cleared), ...toSubmitted(fields, values) };
}

/** Saves an update. Throws `input-refused` where the server did not take it, or what the call fails with. */
export async function sendForm(
  { about, fields, stored, send }: Form,
  update: FieldValues,
): Promise<void> {
  const values = { ...stored, ...update };
  const hide = (said: unknown) =>
    typeof said === 'string' ? withoutSecrets(said, fields, values) : said;
  try {
    const { errors } = await send(update);
    // SDK trap 43: the call resolves also where the server has kept nothing.
    if (Array.isArray(errors) && errors.length > 0) throw toFailure(errors.map(hide));
  } catch (thrown) {
    throw refuse(thrown, fields, values, { ...about, fallback: 'server' });
  }
}

/** The complaints as a failed call of the SDK would carry them. */
function toFailure(errors: readonly unknown[]): Error {
  return new Error(JSON.stringify({ status: 400, errors }));
}

/** Whether the server holds everything that was sent. */
export function holdsAll(stored: FieldValues, sent: FieldValues): boolean {
  return Object.keys(sent).every((id) => isSame(sent[id], stored[id]));
}
