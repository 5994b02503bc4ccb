'use client';
import type { ReactElement } from 'react';
import type { Field } from '../../../core/fields/Field';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';

/** In place of an input of a type that the kit does not know. */
export function UnsupportedControl({ field: { required } }: { field: Field }): ReactElement {
  const { labels, group } = useControl();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box of its own
    <div {...stateAttributes('field-unsupported')} {...group} role="group">
      {required ? labels.unsupportedRequired : labels.unsupported}
    </div>
  );
}
