'use client';
import { type ReactElement, useState } from 'react';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { stateAttributes } from '../../internal/stateAttributes';

interface NewFieldProps {
  /** The name of the text field, which stands in it as well. @default labels.newField */
  title?: string | undefined;
  id?: string | undefined;
  isLocked?: boolean | undefined;
  onAdd(text: string): void;
  labels: FieldLabels;
}

/** Adds what the person names: with the button, or with Enter. */
export function NewField({
  title,
  id,
  isLocked = false,
  onAdd,
  labels,
}: NewFieldProps): ReactElement {
  const [typed, setTyped] = useState('');
  const name = title ?? labels.newField;
  function add(): void {
    if (isLocked || !typed.trim()) return;
    onAdd(typed.trim());
    setTyped('');
  }
  return (
    <span {...stateAttributes('field-group')}>
      <input
        form=""
        {...stateAttributes('field-input')}
        id={id}
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={isLocked}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !typed.trim()) return;
          // The key would send the form.
          event.preventDefault();
          add();
        }}
      />
      <button {...stateAttributes('field-add')} type="button" onClick={add}>
        {labels.add}
      </button>
    </span>
  );
}
