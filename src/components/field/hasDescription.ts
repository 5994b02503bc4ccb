import type { Field } from '../../core/fields/Field';

/** Whether the field has anything that explains it. */
export function hasDescription({ subtitle, tooltip, link }: Field): boolean {
  return Boolean(subtitle || tooltip || link);
}
