'use client';
import { type ComponentPropsWithoutRef, type ReactElement, useId } from 'react';
import { space } from '../../internal/space';
import { stateAttributes } from '../../internal/stateAttributes';

interface ChoiceProps extends ComponentPropsWithoutRef<'input'> {
  slot: 'field-check' | 'field-radio';
  label: string;
  /** What describes the choice, and is no part of its name. */
  notes: readonly (string | false | undefined)[];
}

/** One radio button or checkbox of several, with its words. */
export function Choice({ slot, label, notes, ...input }: ChoiceProps): ReactElement {
  const id = useId();
  const note = notes.filter(Boolean).join(' · ');
  return (
    <span {...stateAttributes('field-choice')}>
      <input
        form=""
        {...stateAttributes(slot)}
        {...input}
        id={id}
        aria-describedby={note ? `${id}note` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {note && space}
      {note && <small id={`${id}note`}>{note}</small>}
    </span>
  );
}
