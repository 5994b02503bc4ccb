'use client';
import type { ReactElement } from 'react';
import type { Field } from '../../../core/fields/Field';
import { stateAttributes } from '../../internal/stateAttributes';
import { unmanaged } from './TextControl';
import { useControl } from './useControl';
import { useTypedValue } from './useTypedValue';

/** A text of several lines. Where the browser can, the control grows with the text. */
export function TextAreaControl({
  field: { lines, placeholder, required, isSecret },
}: {
  field: Extract<Field, { type: 'textarea' }>;
}): ReactElement {
  const { value, change, isLocked, attributes } = useControl();
  const ref = useTypedValue(value);
  return (
    <textarea
      form=""
      {...stateAttributes('field-input')}
      {...attributes}
      {...unmanaged}
      ref={ref}
      rows={lines}
      autoComplete="off"
      spellCheck={isSecret ? false : undefined}
      onChange={(event) => change(event.currentTarget.value)}
      readOnly={isLocked}
      {...{ placeholder, required }}
    />
  );
}
