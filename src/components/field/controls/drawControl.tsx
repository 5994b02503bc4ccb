import type { ReactElement } from 'react';
import type { Field } from '../../../core/forms/Field';
import { ChoiceControl } from './ChoiceControl';
import { CopyableControl } from './CopyableControl';
import { TextAreaControl } from './TextAreaControl';
import { TextControl } from './TextControl';
import { ToggleControl } from './ToggleControl';
import { UnsupportedControl } from './UnsupportedControl';

/** The control of a field's type. */
export function drawControl(field: Field): ReactElement {
  switch (field.type) {
    case 'text':
    case 'number':
    case 'email':
    case 'url':
    case 'password':
      return <TextControl field={field} />;
    case 'textarea':
      return <TextAreaControl field={field} />;
    case 'boolean':
    case 'switch':
      return <ToggleControl field={field} />;
    case 'enum':
      return (
        <ChoiceControl
          options={field.options ?? []}
          required={field.required}
          placeholder={field.placeholder}
        />
      );
    case 'copyable':
      return <CopyableControl />;
    default:
      return <UnsupportedControl field={field} />;
  }
}
