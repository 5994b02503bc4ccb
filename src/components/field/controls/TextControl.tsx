'use client';
import { type ReactElement, useState } from 'react';
import type { Field } from '../../../core/fields/Field';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';
import { useTypedValue } from './useTypedValue';

type TextField = Extract<Field, { inputMode?: unknown }>;

/** Texts, numbers, addresses and passwords. */
export function TextControl({ field }: { field: TextField }): ReactElement {
  const { value, change, isLocked, labels, ids, attributes } = useControl();
  const [isShown, setShown] = useState(false);
  const ref = useTypedValue(value);
  const { type, prefix, suffix, placeholder, inputMode, required } = field;
  const input = (
    <input
      form=""
      {...stateAttributes('field-input')}
      {...attributes}
      {...unmanaged}
      // An address reads from left to right in every language.
      dir={type === 'email' || type === 'url' ? 'ltr' : undefined}
      ref={ref}
      type={isShown ? 'text' : inputTypes[type]}
      // Of a text between affixes the person types a part, which no browser knows.
      autoComplete={type === 'email' && !prefix && !suffix ? 'email' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => change(event.currentTarget.value)}
      readOnly={isLocked}
      {...{ inputMode, placeholder, required }}
    />
  );
  if (!prefix && !suffix && type !== 'password') return input;
  return (
    <span
      {...stateAttributes('field-group')}
      dir={/[a-z]/i.test(`${prefix ?? ''}${suffix ?? ''}`) ? 'ltr' : undefined}
    >
      {prefix && <span {...stateAttributes('field-affix')}>{prefix}</span>}
      {input}
      {suffix && <span {...stateAttributes('field-affix')}>{suffix}</span>}
      {type === 'password' && (
        <button
          {...stateAttributes('field-reveal')}
          type="button"
          aria-describedby={ids.label}
          aria-controls={ids.control}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? labels.hide : labels.show}
        </button>
      )}
    </span>
  );
}

const inputTypes: Record<TextField['type'], string> = {
  text: 'text',
  // A number field of the browser drops what it cannot read, and turns with the mouse wheel.
  number: 'text',
  email: 'email',
  url: 'url',
  password: 'password',
};

/**
 * Tells password managers that this is no login of the person's for this site. A user name beside a password looks like
 * one.
 */
export const unmanaged: object = {
  'data-1p-ignore': '',
  'data-bwignore': 'true',
  'data-form-type': 'other',
  'data-lpignore': 'true',
};
