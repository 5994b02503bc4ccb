'use client';
import type { FieldValue } from '../../../core/fields/Field';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { type FieldContextValue, type FieldTarget, useFieldContext } from '../FieldContext';
import { hasDescription } from '../hasDescription';

/** What a control of any type stands on. */
export interface Control {
  value: FieldValue;
  /** Passes a value on, unless the field is locked. */
  change(value: FieldValue): void;
  /** Whether the person may change nothing. */
  isLocked: boolean;
  labels: FieldLabels;
  target: FieldTarget;
  ids: FieldContextValue['ids'];
  /** What is wrong with the value, in words. */
  error: string | undefined;
  /** What a `Combobox` within several controls needs. */
  shared: { target: FieldTarget; isLocked: boolean; labels: FieldLabels };
  /** The attributes of a field's only control. */
  attributes: ControlAttributes;
  /** The attributes of the element around several controls. */
  group: Pick<ControlAttributes, 'aria-describedby' | 'aria-disabled'> & {
    'aria-labelledby': string;
  };
}

/** Says what describes the control, and what state the control is in. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  /** A locked control keeps the focus: the `disabled` attribute would drop the focus in the middle of a form. */
  'aria-disabled': true | undefined;
}

export function useControl(): Control {
  const { field, value, onChange, isDisabled, error, ids, labels, target } =
    useFieldContext('Field.Control');
  const isLocked = isDisabled || field.readOnly;
  const descriptions = [
    error !== undefined && ids.error,
    hasDescription(field) && ids.description,
  ].filter(Boolean);
  const shared = {
    'aria-describedby': descriptions.join(' ') || undefined,
    'aria-disabled': isLocked || undefined,
  } as const;
  return {
    value,
    change(next) {
      if (!isLocked) onChange(next);
    },
    isLocked,
    labels,
    target,
    ids,
    error,
    shared: { target, isLocked, labels },
    attributes: {
      ...shared,
      id: ids.control,
      'aria-invalid': error === undefined ? undefined : true,
    },
    group: { ...shared, 'aria-labelledby': ids.label },
  };
}
