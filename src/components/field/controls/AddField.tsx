'use client';
import type { ReactElement } from 'react';
import type { FieldOption } from '../../../core/fields/Field';
import { toOptionValue } from '../../../hooks/fields/fieldValues';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { NativeSelect } from '../options/NativeSelect';

interface AddFieldProps {
  /** The fields that are not shown yet. */
  options: readonly FieldOption[];
  onAdd(value: string): void;
  isLocked: boolean;
  labels: FieldLabels;
}

/** Adds one of the fields that are not shown yet. Renders nothing where all are shown. */
export function AddField({ options, onAdd, isLocked, labels }: AddFieldProps): ReactElement | null {
  if (options.length === 0 || isLocked) return null;
  return (
    <NativeSelect
      attributes={{ 'aria-label': labels.addField }}
      value=""
      onChange={(value) => onAdd(toOptionValue(value))}
      empty={labels.addField}
      required={false}
      {...{ options, isLocked }}
    />
  );
}
