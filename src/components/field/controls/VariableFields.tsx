'use client';
import { type ReactElement, useState } from 'react';
import type { FieldValue } from '../../../core/fields/Field';
import type { FieldSource, NestedField } from '../../../core/fields/FieldSource';
import { isEmpty, toOptionValue } from '../../../hooks/fields/fieldValues';
import { useFieldOptions } from '../../../hooks/fields/useFieldOptions';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { InlineButton } from '../../internal/InlineButton';
import { stateAttributes } from '../../internal/stateAttributes';
import type { FieldTarget } from '../FieldContext';
import { Choice } from '../options/Choice';
import { NativeSelect } from '../options/NativeSelect';
import { OptionsFailure } from '../options/OptionsFailure';
import { AddField } from './AddField';
import { Part } from './Part';
import type { ControlAttributes } from './useControl';
import { useTypedValue } from './useTypedValue';

type Values = Readonly<Record<string, string | string[]>>;

interface VariableFieldsProps {
  id: string;
  source: FieldSource;
  parameters: Readonly<Record<string, FieldValue>>;
  values: Values;
  onChange(values: Record<string, string | string[]>): void;
  /** What the controls of empty fields say that are needed, once a form without them was sent. */
  missing: ControlAttributes | undefined;
  target: FieldTarget;
  isLocked: boolean;
  labels: FieldLabels;
}

/** The fields that two choices lead to. Those that are needed show at once, and the person adds others. */
export function VariableFields({
  id,
  source,
  parameters,
  values,
  onChange,
  missing,
  target: { integration, credentialId },
  isLocked,
  labels,
}: VariableFieldsProps): ReactElement {
  const [added, setAdded] = useState<readonly string[]>([]);
  const { nested, status, retry } = useFieldOptions({
    credId: credentialId,
    integration,
    source,
    parameters,
  });
  const isShown = (field: NestedField) =>
    field.required || added.includes(field.id) || !isEmpty(values[field.id]);

  if (status === 'error') return <OptionsFailure retry={retry} labels={labels} />;
  if (status !== 'success')
    return <p {...stateAttributes('field-note')}>{labels.loadingOptions}</p>;
  return (
    <>
      {nested.filter(isShown).map((field) => {
        const { id: name, title, required } = field;
        const { [name]: _, ...others } = values;
        const controlId = `${id}${name}`;
        const isMissing = required && isEmpty(values[name]);
        const isMulti = field.type === 'multi' || field.type === 'multiCheckbox';
        return (
          <Part key={name} id={isMulti ? '' : controlId} title={title} required={required}>
            <VariableControl
              attributes={{ ...(isMissing && missing), id: controlId }}
              field={field}
              value={values[name]}
              onChange={(next) =>
                !isLocked && onChange(isEmpty(next) ? others : { ...values, [name]: next })
              }
              {...{ isLocked, labels }}
            />
            {!required && !isLocked && (
              <InlineButton
                slot="field-remove"
                onClick={() => {
                  setAdded(added.filter((other) => other !== name));
                  onChange(others);
                }}
              >
                {labels.removeField(title)}
              </InlineButton>
            )}
          </Part>
        );
      })}
      <AddField
        options={nested
          .filter((field) => !isShown(field))
          .map(({ id: value, title: label }) => ({ value, label }))}
        onAdd={(name) => setAdded([...added, name])}
        {...{ isLocked, labels }}
      />
    </>
  );
}

interface VariableControlProps {
  attributes: Pick<ControlAttributes, 'id'> & Partial<ControlAttributes>;
  field: NestedField;
  value: string | string[] | undefined;
  onChange(value: string | string[]): void;
  isLocked: boolean;
  labels: FieldLabels;
}

function VariableControl(props: VariableControlProps): ReactElement {
  const { attributes, field, value, onChange, isLocked, labels } = props;
  const { title, type, required, options } = field;
  if (type === 'multi' || type === 'multiCheckbox') {
    const chosen = Array.isArray(value) ? value : [];
    return (
      // biome-ignore lint/a11y/useSemanticElements: the label beside it names it
      <div {...stateAttributes('field-choices')} role="group" aria-label={title}>
        {options.map((option) => (
          <Choice
            key={option.value}
            slot="field-check"
            type="checkbox"
            aria-disabled={isLocked || undefined}
            aria-invalid={attributes['aria-invalid']}
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((other) => other !== option.value);
              onChange(checked ? [...others, option.value] : others);
            }}
            label={option.label}
            notes={[option.description]}
          />
        ))}
      </div>
    );
  }
  if (type === 'dropdown') {
    return (
      <NativeSelect
        attributes={attributes}
        value={toOptionValue(value)}
        onChange={(next) => onChange(toOptionValue(next))}
        empty={required ? labels.choose : labels.none}
        {...{ options, required, isLocked }}
      />
    );
  }
  return <VariableText {...props} />;
}

function VariableText({
  attributes,
  field,
  value,
  onChange,
  isLocked,
}: VariableControlProps): ReactElement {
  const ref = useTypedValue(value);
  return (
    <input
      form=""
      {...stateAttributes('field-input')}
      {...attributes}
      ref={ref}
      inputMode={field.type === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      required={field.required}
      readOnly={isLocked}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
