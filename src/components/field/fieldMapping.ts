import type { FieldValue } from '../../core/fields/Field';

/** The answer to a field mapping, in one shape. */
export interface FieldMapping {
  /** The provider's object whose fields are mapped. */
  object: string | undefined;
  /** A second choice that depends on the object, where the integration has one. */
  dependent: string | undefined;
  /** The provider's field, by the label of the saved mapping. */
  fields: Record<string, string>;
  /** The provider's field, by the value of the app's own field. */
  dynamic: Record<string, string>;
  /** Fields that the person has made, by their names. */
  created: string[];
}

/**
 * Reads a stored answer in either shape: that of the SDK's type, and `{ mainInput, dependentInput }`, which Paragon's
 * example app writes. Anything else reads as nothing mapped.
 */
export function readMapping(value: FieldValue): FieldMapping {
  const stored: Record<string, unknown> = Object(value);
  return {
    object: textOf(stored.objectMapping) ?? textOf(stored.mainInput),
    dependent: textOf(stored.dependentInput),
    fields: readTexts(stored.fieldMappings, textOf),
    dynamic: readTexts(stored.dynamicMappings, (mapping) =>
      textOf(Object(mapping).integrationField),
    ),
    created: Array.isArray(stored.userCreatedFields)
      ? stored.userCreatedFields.flatMap((name: unknown) => textOf(name) ?? [])
      : [],
  };
}

/**
 * The answer in the shape of the SDK's type. Undefined where nothing is mapped. The SDK's type has no place for the second
 * choice: its name is that of a combination.
 */
export function writeMapping(
  { object, dependent, fields, dynamic, created }: FieldMapping,
  isDynamic: boolean,
): FieldValue {
  if (!object && Object.keys(dynamic).length === 0 && created.length === 0) return undefined;
  const dynamicMappings = Object.fromEntries(
    Object.entries(dynamic).map(([applicationField, integrationField]) => [
      applicationField,
      { applicationField, integrationField },
    ]),
  );
  return {
    ...(object && { objectMapping: object }),
    ...(object && dependent && { dependentInput: dependent }),
    ...(isDynamic
      ? {
          mappingType: 'DYNAMIC',
          dynamicMappings,
          ...(created.length > 0 && { userCreatedFields: created }),
        }
      : { mappingType: 'STATIC', fieldMappings: fields }),
  };
}

/** A field of the app that a person can map. */
export interface ApplicationField {
  value: string;
  label: string;
}

/** What the app has set for a dynamic mapping, in `mapObjectFields`. */
export interface MappingOptions {
  fields: ApplicationField[];
  /** Those that are shown at first. */
  shown: string[];
  canRemove: boolean;
  canCreate: boolean;
}

/** Reads the app's `mapObjectFields`: a list of fields, or an object with more. */
export function readMappingOptions(given: unknown): MappingOptions {
  const options: Record<string, unknown> = Array.isArray(given) ? { fields: given } : Object(given);
  const fields = distinguish(readFields(options.fields));
  const defaults = Array.isArray(options.defaultFields) ? options.defaultFields : undefined;
  return {
    fields,
    shown: fields
      .filter(
        ({ value, label }) => defaults?.some((name) => name === value || name === label) ?? true,
      )
      .map(({ value }) => value),
    canRemove: options.userCanRemoveMappings === true,
    canCreate: options.userCanCreateFields === true,
  };
}

function readFields(given: unknown): ApplicationField[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((entry: unknown) => {
    const { label, value, title }: Record<string, unknown> = Object(entry);
    const name = textOf(label) ?? textOf(title) ?? textOf(entry);
    const key = textOf(value) ?? name;
    return name && key ? [{ label: name, value: key }] : [];
  });
}

/** Two fields with one label are told apart by their values. */
function distinguish(fields: ApplicationField[]): ApplicationField[] {
  return fields.map(({ label, value }) => {
    const isShared = fields.filter((other) => other.label === label).length > 1;
    return { value, label: isShared ? `${label} (${value})` : label };
  });
}

function readTexts<Entry>(
  given: unknown,
  read: (entry: Entry) => string | undefined,
): Record<string, string> {
  const entries = Object.entries(Object(given)).flatMap(([key, entry]) => {
    const text = read(entry as Entry);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(entries);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
