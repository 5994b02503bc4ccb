import type { Field, FieldProblem, FieldValue, FieldValues } from './Field';
import { joinScopes, splitScopes } from './scopes';
import { toOptionValue } from './toOptions';
import type { IsComplete } from './variableFields';

/** The most bytes of a file: its text is stored with the account. */
export const maxFileSize: number = 1024 * 1024;

/** The value of a field: the person's, else the default. A value that the person has emptied stays empty. */
export function getValue(field: Field, values: FieldValues): FieldValue {
  return Object.hasOwn(values, field.id) ? values[field.id] : field.defaultValue;
}

/**
 * What is wrong with the values, by the field's id, before they are sent. Fields that are hidden or read only are left
 * to the server. `isComplete` knows what else a value needs.
 */
export function checkValues(
  fields: readonly Field[],
  values: FieldValues,
  isComplete: IsComplete = () => true,
): Record<string, FieldProblem> {
  const problems = fields.flatMap((field) => {
    const problem = findProblem(field, getValue(field, values), isComplete);
    return problem ? [[field.id, problem] as const] : [];
  });
  return Object.fromEntries(problems);
}

/**
 * What is sent for a form: the values as they were typed, the defaults where nothing was, and the defaults of hidden
 * fields. Fields to copy from and unsupported ones are left out, and so are values that belong to no field.
 */
export function toSubmitted(fields: readonly Field[], values: FieldValues): FieldValues {
  const entries = fields.flatMap((field) => {
    if (field.type === 'copyable' || field.type === 'unsupported') return [];
    const value = field.hidden || field.readOnly ? keep(field, values) : getValue(field, values);
    if (value === undefined || value === null) return [];
    const isPermission = field.type === 'permission' && typeof value === 'string';
    return [[field.id, isPermission ? joinScopes(splitScopes(value), field.scopes) : value]];
  });
  return Object.fromEntries(entries);
}

/** A stored value stays; where there is none, the default is sent. */
function keep(field: Field, values: FieldValues): FieldValue {
  return getValue(field, values) ?? field.defaultValue;
}

/** Whether nothing was typed or chosen. */
export function isEmpty(value: FieldValue | null): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'object') return Object.values(value).every(isEmpty);
  return String(value).trim() === '';
}

function findProblem(
  field: Field,
  value: FieldValue,
  isComplete: IsComplete,
): FieldProblem | undefined {
  if (field.hidden || field.readOnly || field.type === 'copyable') return undefined;
  if (isEmpty(value) || isHalf(field, value)) return field.required ? 'required' : undefined;
  if (!isComplete(field, value)) return 'required';
  const text = toOptionValue(value);
  switch (field.type) {
    case 'email':
      return emailPattern.test(text) ? undefined : 'email';
    case 'url':
      return isUrl(text) ? undefined : 'url';
    case 'number':
      return numberPattern.test(text) ? undefined : 'number';
    case 'enum': {
      const isKnown = field.options?.some((option) => option.value === text) ?? true;
      return isKnown ? undefined : 'notAnOption';
    }
    case 'permission': {
      const chosen = splitScopes(text);
      const hasAll = field.scopes.every(({ name, required }) => !required || chosen.includes(name));
      return hasAll ? undefined : 'requiredScopes';
    }
    case 'file':
      return isTooLarge(text) ? 'fileTooLarge' : undefined;
    default:
      return undefined;
  }
}

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

function isUrl(text: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(text)) return false;
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
}

/** A combination needs both of its choices. */
function isHalf(field: Field, value: FieldValue): boolean {
  if (field.type !== 'combo' && field.type !== 'dynamicCombo') return false;
  const { mainInput, dependentInput } = Object(value);
  return isEmpty(mainInput) || isEmpty(dependentInput);
}

/** Whether the text of a file is larger than `maxFileSize` bytes. */
function isTooLarge(text: string): boolean {
  return text.length > maxFileSize || new TextEncoder().encode(text).length > maxFileSize;
}
