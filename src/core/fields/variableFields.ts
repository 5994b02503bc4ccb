import type { ParagonSdk } from '../sdk/ParagonSdk';
import { isEmpty } from './checkValues';
import type { Field, FieldValue } from './Field';
import {
  type FieldSource,
  type FieldSources,
  getDependencies,
  type NestedField,
} from './FieldSource';

/** What the fields belong to: an account, a source, and the choices that lead to them. */
interface Choices {
  integration: string;
  credentialId?: string | null | undefined;
  source: FieldSource;
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** More than a form has. Older ones are left to the server. */
const most = 100;

/** The fields that were shown, by the choices that led to them. */
const shown = new WeakMap<ParagonSdk, Map<string, readonly NestedField[]>>();

/** Keeps which fields two choices have led to, so that a form can be checked before it is sent. */
export function keepVariableFields(
  sdk: ParagonSdk,
  choices: Choices,
  fields: readonly NestedField[],
): void {
  if (fields.length === 0) return;
  const known = shown.get(sdk);
  const kept = known && known.size < most ? known : new Map<string, readonly NestedField[]>();
  shown.set(sdk, kept.set(toKey(choices), fields));
}

/** Whether a field of a form has everything that it needs. */
export type IsComplete = (field: Field, value: FieldValue) => boolean;

/**
 * Whether each required field that two choices have led to is filled in. Fields that nobody was shown are left to the
 * server.
 */
export function createCompleteness(
  sdk: ParagonSdk,
  integration: string,
  credentialId: string | undefined,
): IsComplete {
  return (field, value) => {
    if (field.type !== 'dynamicCombo') return true;
    const sources = sdk.getSourcesForInput(integration, field.input) as FieldSources | null;
    const { mainInputSource, dependentInputSource, variableInputSource: source } = sources ?? {};
    if (!source) return true;
    const { mainInput, dependentInput, variableInput } = Object(value);
    const parameters = {
      [mainInputSource?.cacheKey ?? '']: mainInput,
      [dependentInputSource?.cacheKey ?? '']: dependentInput,
    };
    const fields = shown.get(sdk)?.get(toKey({ integration, credentialId, source, parameters }));
    return !fields?.some(({ id, required }) => required && isEmpty(Object(variableInput)[id]));
  };
}

function toKey({ integration, credentialId, source, parameters = {} }: Choices): string {
  const keys = getDependencies(source) ?? Object.keys(parameters);
  const answers = [...keys].sort().map((key) => [key, parameters[key]]);
  return JSON.stringify([integration, credentialId ?? '', source.cacheKey, answers]);
}
