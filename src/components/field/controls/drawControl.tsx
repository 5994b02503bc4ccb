import type { ReactElement } from 'react';
import type { Field } from '../../../core/fields/Field';
import { ChoiceControl } from './ChoiceControl';
import { ComboControl } from './ComboControl';
import { CopyableControl } from './CopyableControl';
import { FieldMapperControl } from './FieldMapperControl';
import { FileControl } from './FileControl';
import { OptionControl } from './OptionControl';
import { PermissionControl } from './PermissionControl';
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
      // Options that come with the input need no SDK.
      return field.options ? (
        <ChoiceControl
          options={field.options}
          required={field.required}
          placeholder={field.placeholder}
        />
      ) : (
        <OptionControl field={field} />
      );
    case 'dynamicEnum':
    case 'customDropdown':
      return <OptionControl field={field} />;
    case 'combo':
    case 'dynamicCombo':
      return <ComboControl field={field} />;
    case 'fieldMapper':
      return <FieldMapperControl field={field} />;
    case 'permission':
      return <PermissionControl field={field} />;
    case 'file':
      return <FileControl field={field} />;
    case 'copyable':
      return <CopyableControl />;
    default:
      return <UnsupportedControl field={field} />;
  }
}
