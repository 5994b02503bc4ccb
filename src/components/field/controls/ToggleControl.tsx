'use client';
import type { ReactElement } from 'react';
import type { Field } from '../../../core/fields/Field';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';

/** A checkbox, or a switch with its words beside it. The name of either is the field's title. */
export function ToggleControl({
  field: { type, text },
}: {
  field: Extract<Field, { type: 'boolean' | 'switch' }>;
}): ReactElement {
  const { value, change, attributes, ids } = useControl();
  const wordsId = `${ids.control}words`;
  const describedBy = [text && wordsId, attributes['aria-describedby']].filter(Boolean).join(' ');
  const input = (
    <input
      form=""
      {...stateAttributes(type === 'switch' ? 'field-switch' : 'field-check')}
      {...attributes}
      aria-describedby={describedBy || undefined}
      aria-labelledby={ids.label}
      type="checkbox"
      role={type === 'switch' ? 'switch' : undefined}
      checked={value === true || value === 'true'}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
  if (!text) return input;
  // A click on the words turns the switch as well.
  return (
    <label {...stateAttributes('field-choice')} htmlFor={ids.control}>
      {input}
      <span id={wordsId}>{text}</span>
    </label>
  );
}
