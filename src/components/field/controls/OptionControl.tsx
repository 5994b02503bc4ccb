'use client';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Field } from '../../../core/fields/Field';
import { isEmpty, toFieldOptions } from '../../../hooks/fields/fieldValues';
import { useFieldSources } from '../../../hooks/fields/useFieldSources';
import { stateAttributes } from '../../internal/stateAttributes';
import { useAnswers } from '../AnswersContext';
import { Combobox } from '../options/Combobox';
import { OptionsFailure } from '../options/OptionsFailure';
import { ChoiceControl } from './ChoiceControl';
import { useControl } from './useControl';

type OptionField = Extract<Field, { type: 'enum' | 'dynamicEnum' | 'customDropdown' }>;

/** A browser scrolls a longer list badly. */
const mostInList = 200;

/** A choice among options that come with the integration, from the app, or from the account. */
export function OptionControl({ field }: { field: OptionField }): ReactElement {
  const { value, change, isLocked, labels, target, attributes } = useControl();
  const { data: sources, error, refetch } = useFieldSources(target.integration, field);
  const answers = useAnswers();
  const source = sources === null ? null : sources?.source;
  const dependencies = source?.refreshDependencies?.filter((key) => typeof key === 'string') ?? [];
  const parameters = Object.fromEntries(dependencies.map((key) => [key, answers[key]?.value]));

  // What was chosen belongs to the answers of before.
  const before = JSON.stringify(parameters);
  const settled = useRef<string>(undefined);
  useEffect(() => {
    const isChanged = settled.current !== undefined && settled.current !== before;
    settled.current = source ? before : undefined;
    if (isChanged && !isEmpty(value)) change(undefined);
  });

  const options = Array.isArray(source?.values) ? toFieldOptions(source.values) : undefined;
  if (error) return <OptionsFailure retry={() => void refetch()} labels={labels} />;
  if (options && options.length > 0 && options.length <= mostInList) {
    return (
      <ChoiceControl options={options} required={field.required} placeholder={field.placeholder} />
    );
  }
  if (source === undefined) {
    return (
      <input
        form=""
        {...stateAttributes('field-input')}
        {...attributes}
        aria-disabled
        readOnly
        placeholder={labels.loadingOptions}
      />
    );
  }
  const missing = dependencies.find((key) => isEmpty(answers[key]?.value));
  return (
    <Combobox
      value={value}
      onChange={change}
      required={field.required}
      placeholder={field.placeholder}
      empty={field.type === 'dynamicEnum' ? field.fallbackText : undefined}
      waitsFor={missing === undefined ? undefined : (answers[missing]?.title ?? missing)}
      {...{ attributes, source, target, parameters, isLocked, labels }}
    />
  );
}
