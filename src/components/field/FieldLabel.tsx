'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type FieldState, useFieldContext } from './FieldContext';
import { isGroup } from './isGroup';

/** Props of `Field.Label`. */
export type FieldLabelProps = PartProps<'label', FieldState>;

/** The title of the field, which is the name of its control. `data-required` says that an answer is needed. */
export const FieldLabel: PartComponent<FieldLabelProps, HTMLLabelElement> = forwardRef(
  function FieldLabel(props, ref) {
    const item = useFieldContext('Field.Label');
    const { field, ids } = item;
    const attributes = { 'data-required': field.required ? '' : undefined };
    return renderPart('label', props, {
      ref,
      slot: 'field-label',
      state: item,
      // A group of controls takes its name from the id of the label.
      own: { id: ids.label, htmlFor: isGroup(field) ? undefined : ids.control, ...attributes },
      content: field.title,
    });
  },
);
