import type { Field, FieldScope, FieldValue } from './Field';
import { joinScopes, splitScopes } from './scopes';
import { toOptionValue } from './toOptions';

/** The value that a field has before anybody changes it, in the form in which the field's type is stored. */
export function toDefaultValue(
  type: Field['type'],
  given: unknown,
  scopes: readonly FieldScope[] = [],
): FieldValue {
  const isGiven = given !== undefined && given !== null;
  switch (type) {
    case 'boolean':
    case 'switch':
      return given === true || given === 'true';
    case 'permission':
      return joinScopes(Array.isArray(given) ? given.map(String) : splitScopes(given), scopes);
    case 'combo':
    case 'dynamicCombo':
    case 'fieldMapper':
      return typeof given === 'object' && isGiven ? given : undefined;
    case 'enum':
    case 'dynamicEnum':
    case 'customDropdown':
      return isGiven ? (given as FieldValue) : undefined;
    default:
      return isGiven ? toOptionValue(given) : undefined;
  }
}
