import { type ReactElement, type ReactNode, useState } from 'react';
import { FormFields, type FormFieldsProps } from '../../../src/components/field/FormFields';
import { checkValues } from '../../../src/core/fields/checkValues';
import type { FieldValues } from '../../../src/core/fields/Field';
import { toFields } from '../../../src/core/fields/toField';
import { everyInputs } from '../../../src/model/forms/everyInputs';

interface FormProps extends Partial<Omit<FormFieldsProps, 'fields' | 'onChange'>> {
  /** As the SDK gives them. */
  inputs: readonly object[];
  /** Hears of all values after each change. */
  onValues?: (values: FieldValues) => void;
  children?: ReactNode;
}

/** A form that keeps its values. "Send" checks them. */
export function Form({
  inputs,
  values: initial = {},
  errors: given,
  onValues,
  target = { integration: 'custom.everyinput' },
  ...props
}: FormProps): ReactElement {
  const [fields] = useState(() => toFields(inputs));
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(given);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setErrors(checkValues(fields, values));
      }}
    >
      <FormFields
        {...{ fields, values, errors, target }}
        {...props}
        onChange={(id, value) => {
          const next = { ...values, [id]: value };
          setValues(next);
          onValues?.(next);
        }}
      />
      <button type="submit">Send</button>
    </form>
  );
}

/** The inputs of these ids. */
export const inputsOf = (...ids: string[]): object[] =>
  ids.map((id) => everyInputs.find((input) => input.id === id) ?? { id });
