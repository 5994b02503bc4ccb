import type { IntegrationConnectInput, SerializedConnectInput } from '@useparagon/connect';
import type { Field, FieldScope } from './Field';
import { isSafeLink } from './isSafeLink';
import { isSecretField } from './isSecretField';
import { toDefaultValue } from './toDefaultValue';
import { toOptions } from './toOptions';

/** An input in either shape that the SDK gives: of settings and workflows, or of an install. */
export type ConnectInput = IntegrationConnectInput | SerializedConnectInput;

/** By the value of `SidebarInputType`. `ENUM` and `TEXTAREA_NO_VARS` are missing from the SDK's union of inputs. */
const types: Partial<Record<string, Exclude<Field['type'], 'unsupported'>>> = {
  TEXT_NO_VARS: 'text',
  NUMBER: 'number',
  EMAIL: 'email',
  URL: 'url',
  PASSWORD: 'password',
  TEXTAREA_NO_VARS: 'textarea',
  BOOLEAN_INPUT: 'boolean',
  SWITCH: 'switch',
  ENUM: 'enum',
  DYNAMIC_ENUM: 'dynamicEnum',
  CUSTOM_DROPDOWN: 'customDropdown',
  COMBO_INPUT: 'combo',
  DYNAMIC_COMBO_INPUT: 'dynamicCombo',
  FIELD_MAPPER: 'fieldMapper',
  COPYABLE_BUTTON_INPUT: 'copyable',
  PERMISSION: 'permission',
  FILE: 'file',
};

/** Types whose value is never missing, or never the person's. */
const neverRequired = new Set<Field['type']>(['boolean', 'switch', 'copyable']);

const inputModes = ['text', 'decimal', 'email', 'url', 'tel', 'numeric'] as const;

/** The inputs as fields. Anything but a list of inputs has none. */
export function toFields(inputs: unknown): Field[] {
  return Array.isArray(inputs) ? inputs.map((input: ConnectInput) => toField(input)) : [];
}

/** One input as a field. Never throws: a type that the kit does not know becomes `unsupported`. */
export function toField(input: ConnectInput): Field {
  const given: Record<string, unknown> = Object(input);
  const inputType = text(given.type) ?? '';
  const known = Object.hasOwn(types, inputType) ? types[inputType] : undefined;
  const type = known === 'text' && given.inputType === 'password' ? 'password' : known;
  const id = text(given.id) ?? '';
  const title = text(given.title) ?? id;
  const hidden = given.hidden === true || given.hiddenInConnect === true;
  const readOnly = given.readOnly === true;
  const scopes = type === 'permission' ? readScopes(given) : undefined;
  const defaultValue = toDefaultValue(type ?? 'unsupported', given.defaultValue, scopes);
  const base = {
    id,
    title,
    required:
      given.required !== false && !hidden && !readOnly && !(type && neverRequired.has(type)),
    readOnly,
    hidden,
    isSecret: isSecretField(type ?? '', id, title),
    input: input as SerializedConnectInput,
    ...(defaultValue !== undefined && { defaultValue }),
    ...texts(given, {
      subtitle: 'subtitle',
      placeholder: 'placeholder',
      tooltip: given.tooltip ? 'tooltip' : 'toolTipText',
    }),
    ...(isSafeLink(given.documentationLink) && {
      link: { href: given.documentationLink, ...texts(given, { label: 'documentationLinkLabel' }) },
    }),
  };
  const source = texts(given, { sourceType: 'sourceType' });
  switch (type) {
    case undefined:
      return { ...base, type: 'unsupported', inputType };
    case 'text':
    case 'number':
    case 'email':
    case 'url':
    case 'password': {
      const affixes = texts(given, { prefix: 'prefixLabel', suffix: 'suffixLabel' });
      return { ...base, type, ...affixes, ...readInputMode(type, given.inputType) };
    }
    case 'textarea':
      return { ...base, type, lines: readLines(given.lines) };
    case 'boolean':
    case 'switch':
      return { ...base, type, ...texts(given, { text: 'titleText' }) };
    case 'enum':
      return { ...base, type, ...source, ...readOptions(given.values) };
    case 'dynamicEnum':
      return { ...base, type, ...source, ...texts(given, { fallbackText: 'fallbackText' }) };
    case 'customDropdown':
      return {
        ...base,
        type,
        key: text(given.key) ?? '',
        ...readOptions(given.customDropdownOptions),
      };
    case 'combo':
    case 'dynamicCombo':
      return { ...base, type, ...source, savedFieldMappings: readMappings(given) };
    case 'fieldMapper':
      return {
        ...base,
        type,
        ...source,
        savedFieldMappings: readMappings(given),
        isDynamic: given.useDynamicMapper === true,
        ...texts(given, { objectName: 'dynamicObjectName' }),
      };
    case 'permission':
      return { ...base, type, scopes: scopes ?? [] };
    case 'file':
    case 'copyable':
      return { ...base, type };
  }
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The members that are texts, under the kit's names. A subtitle that is no text has lost its meaning on the way. */
function texts<Name extends string>(
  given: Record<string, unknown>,
  names: Record<Name, string>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name in names) {
    const value = text(given[names[name]]);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

type InputMode = (typeof inputModes)[number];

function readInputMode(type: string, given: unknown): { inputMode?: InputMode } {
  const wanted = type === 'number' || given === 'number' ? 'decimal' : given;
  const inputMode = inputModes.find((mode) => mode === wanted);
  return inputMode === undefined ? {} : { inputMode };
}

function readLines(given: unknown): number {
  const lines = Math.trunc(Number(given));
  return lines >= 1 ? Math.min(lines, 50) : 1;
}

function readOptions(given: unknown): Pick<Extract<Field, { type: 'enum' }>, 'options'> {
  return Array.isArray(given) && given.length > 0 ? { options: toOptions(given) } : {};
}

function readMappings({ savedFieldMappings }: Record<string, unknown>): { label: string }[] {
  if (!Array.isArray(savedFieldMappings)) return [];
  const labels = savedFieldMappings.flatMap(
    (mapping: unknown) => text(Object(mapping).label) ?? [],
  );
  return [...new Set(labels)].map((label) => ({ label }));
}

/** The permissions to choose from. One that is required need not be listed. */
function readScopes(given: Record<string, unknown>): FieldScope[] {
  const names = Array.isArray(given.requiredScopes) ? given.requiredScopes : [];
  const required = new Set(names.flatMap((name: unknown) => text(name) ?? []));
  const scopes = new Map<string, FieldScope>();
  const { values } = Object(given.scopes);
  for (const value of Array.isArray(values) ? values : []) {
    const name = text(Object(value).name);
    if (name === undefined) continue;
    const isRequired = required.has(name) || Object(value).required === true;
    const words = texts(Object(value), { label: 'label', description: 'description' });
    scopes.set(name, { label: name, ...words, name, required: isRequired });
  }
  for (const name of required) {
    if (!scopes.has(name)) scopes.set(name, { name, label: name, required: true });
  }
  return [...scopes.values()];
}
