import type { Field } from '../../core/fields/Field';

const groups: readonly Field['type'][] = [
  'combo',
  'dynamicCombo',
  'fieldMapper',
  'permission',
  'unsupported',
];

/** Whether the field has several controls, or none, so that its label belongs to no single one. */
export function isGroup({ type }: Field): boolean {
  return groups.includes(type);
}
