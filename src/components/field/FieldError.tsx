'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type FieldState, useFieldContext } from './FieldContext';

/** Props of `Field.Error`. */
export type FieldErrorProps = PartProps<'div', FieldState>;

/** Says what is wrong with the answer. Renders nothing where nothing is wrong. */
export const FieldError: PartComponent<FieldErrorProps, HTMLDivElement> = forwardRef(
  function FieldError(props, ref) {
    const item = useFieldContext('Field.Error');
    const { error, ids } = item;
    if (error === undefined) return null;
    return renderPart('div', props, {
      ref,
      slot: 'field-error',
      state: item,
      own: { id: ids.error, role: 'alert' },
      content: error,
    });
  },
);
