'use client';
import { memo, type ReactElement, type ReactNode, useCallback, useId, useMemo } from 'react';
import type { FieldValue, FieldValues, Field as FormField } from '../../core/fields/Field';
import { useLatest } from '../../hooks/useLatest';
import type { FieldLabels, FieldLabelsOverride } from '../../labels/FieldLabels';
import { AnswersContext, useAnswersOf } from './AnswersContext';
import * as Field from './Field';
import { FieldItemContext, type FieldTarget } from './FieldContext';
import { useFieldLabels } from './useFieldLabels';

/** Props of {@link FormFields}. */
export interface FormFieldsProps {
  fields: readonly FormField[];
  /** By the field's id. A field that is not among them shows its default. */
  values: FieldValues;
  /** What is wrong, by the field's id: a code of `checkValues`, or a sentence. */
  errors?: Readonly<Record<string, string | undefined>> | undefined;
  onChange: (id: string, value: FieldValue) => void;
  target: FieldTarget;
  /** Whether nothing can be changed at the moment. @default false */
  isDisabled?: boolean | undefined;
  /** Words in place of those of `Integrations.Root` and of the English ones. */
  labels?: FieldLabelsOverride | undefined;
  /** What each field looks like: a `Field.Root` with its parts. @default label, control, description and error */
  children?: ReactNode;
}

/** Every field of a form that is not hidden. The values are kept by the caller. */
export function FormFields({
  fields,
  values,
  errors = {},
  onChange,
  target: { integration, credentialId },
  isDisabled = false,
  labels: given,
  children = row,
}: FormFieldsProps): ReactElement {
  const prefix = useId();
  const labels = useFieldLabels(given);
  const latest = useLatest(onChange);
  const change = useCallback(
    (id: string, value: FieldValue) => latest.current(id, value),
    [latest],
  );
  const answers = useAnswersOf(fields, values);
  const target = useMemo(() => ({ integration, credentialId }), [integration, credentialId]);
  return (
    <AnswersContext.Provider value={answers}>
      {fields.map((field, index) => {
        const { id, hidden, defaultValue } = field;
        if (hidden) return null;
        return (
          <Item
            // Two fields of one id would lose their places.
            key={fields.findIndex((other) => other.id === id) === index ? id : index}
            field={field}
            value={Object.hasOwn(values, id) ? values[id] : defaultValue}
            error={Object.hasOwn(errors, id) ? errors[id] : undefined}
            prefix={`${prefix}${index}`}
            {...{ target, isDisabled, labels, change }}
          >
            {children}
          </Item>
        );
      })}
    </AnswersContext.Provider>
  );
}

interface ItemProps {
  field: FormField;
  value: FieldValue;
  error: string | undefined;
  prefix: string;
  target: FieldTarget;
  isDisabled: boolean;
  labels: FieldLabels;
  change: (id: string, value: FieldValue) => void;
  children: ReactNode;
}

const Item = memo(function Item({ change, prefix, children, ...rest }: ItemProps): ReactElement {
  const { field, value, error, target, isDisabled, labels } = rest;
  const item = useMemo(
    () => ({
      field,
      value,
      onChange: (next: FieldValue) => change(field.id, next),
      error: error ? sayProblem(labels, error) : undefined,
      target,
      isDisabled,
      labels,
      ids: {
        control: `${prefix}control`,
        label: `${prefix}label`,
        description: `${prefix}description`,
        error: `${prefix}error`,
      },
    }),
    [field, value, error, target, isDisabled, labels, change, prefix],
  );
  return <FieldItemContext.Provider value={item}>{children}</FieldItemContext.Provider>;
});

/** The words for a code. Anything else is a sentence of the server. */
function sayProblem({ problems }: FieldLabels, error: string): string {
  const words: Partial<Record<string, string>> = problems;
  return (Object.hasOwn(words, error) && words[error]) || String(error);
}

const row = (
  <Field.Root>
    <Field.Label />
    <Field.Control />
    <Field.Description />
    <Field.Error />
  </Field.Root>
);
