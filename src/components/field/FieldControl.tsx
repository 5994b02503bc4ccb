'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { drawControl } from './controls/drawControl';
import { type FieldState, useFieldContext } from './FieldContext';

/** Props of `Field.Control`. */
export type FieldControlProps = PartProps<'div', FieldState>;

/** Holds what the person types or chooses in: the control of the field's type, or one of your own. */
export const FieldControl: PartComponent<FieldControlProps, HTMLDivElement> = forwardRef(
  function FieldControl(props, ref) {
    const item = useFieldContext('Field.Control');
    return renderPart('div', props, {
      ref,
      slot: 'field-control',
      state: item,
      content: drawControl(item.field),
    });
  },
);
