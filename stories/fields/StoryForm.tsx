import { type ReactElement, useState } from 'react';
import { FormFields, type FormFieldsProps } from '../../src/components/field/FormFields';
import type { FieldValues } from '../../src/core/fields/Field';
import { toFields } from '../../src/core/fields/toField';

export const every = 'custom.everyinput';
export const adasAccount = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';

export interface StoryFormProps
  extends Pick<FormFieldsProps, 'errors' | 'isDisabled' | 'labels' | 'children'> {
  /** As the SDK gives them. */
  inputs: readonly object[];
  initialValues?: FieldValues;
}

/** A form that keeps its values, as an app would. */
export function StoryForm({ inputs, initialValues = {}, ...props }: StoryFormProps): ReactElement {
  const [fields] = useState(() => toFields(inputs));
  const [values, setValues] = useState(initialValues);
  return (
    <form data-slot="story-fields" noValidate onSubmit={(event) => event.preventDefault()}>
      <FormFields
        fields={fields}
        values={values}
        onChange={(id, value) => setValues((before) => ({ ...before, [id]: value }))}
        target={{ integration: every, credentialId: adasAccount }}
        {...props}
      />
    </form>
  );
}
