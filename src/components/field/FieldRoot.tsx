'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { FieldContext, type FieldState, useFieldItem } from './FieldContext';

/** Props of `Field.Root`. */
export type FieldRootProps = PartProps<'div', FieldState>;

/** One field of a form. `data-type` names its type, and `data-invalid` says that something is wrong with the answer. */
export const FieldRoot: PartComponent<FieldRootProps, HTMLDivElement> = forwardRef(
  function FieldRoot(props, ref) {
    const item = useFieldItem('Field.Root');
    const { field, error } = item;
    const attributes: ComponentPropsWithoutRef<'div'> &
      Record<`data-${string}`, string | undefined> = {
      'data-field': field.id,
      'data-type': field.type,
      'data-invalid': error === undefined ? undefined : '',
    };
    return (
      <FieldContext.Provider value={item}>
        {renderPart('div', props, { ref, slot: 'field', state: item, own: attributes })}
      </FieldContext.Provider>
    );
  },
);
