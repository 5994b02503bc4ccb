'use client';
import type { ReactElement } from 'react';
import type { Field, FieldValue } from '../../../core/fields/Field';
import type { FieldSource } from '../../../core/fields/FieldSource';
import { isEmpty } from '../../../hooks/fields/fieldValues';
import { useFieldSources } from '../../../hooks/fields/useFieldSources';
import { stateAttributes } from '../../internal/stateAttributes';
import { Combobox } from '../options/Combobox';
import { OptionsFailure } from '../options/OptionsFailure';
import { Part } from './Part';
import { useControl } from './useControl';
import { VariableFields } from './VariableFields';

type ComboField = Extract<Field, { type: 'combo' | 'dynamicCombo' }>;

interface ComboValue {
  mainInput?: FieldValue;
  dependentInput?: FieldValue;
  fieldMappings?: Record<string, FieldValue>;
  variableInput?: Record<string, string | string[]>;
}

/** A choice, a second one that depends on it, and the fields that depend on both. */
export function ComboControl({ field }: { field: ComboField }): ReactElement {
  const { value, change, shared, ids, attributes, group, error: problem } = useControl();
  const { data: sources, error, refetch } = useFieldSources(shared.target.integration, field);
  const stored: ComboValue = typeof value === 'object' ? value : {};
  const { mainInput, dependentInput } = stored;
  const { mainInputSource: main, dependentInputSource: dependent, fieldSource } = sources ?? {};
  const answers = { [keyOf(main)]: mainInput, [keyOf(dependent)]: dependentInput };
  const mappings = field.type === 'combo' && fieldSource ? field.savedFieldMappings : [];

  /** What depends on a changed answer belongs to the answer of before, and is dropped. */
  function set(next: ComboValue): void {
    const entries = Object.entries(next).filter(([, part]) => !isEmpty(part));
    change(entries.length > 0 ? Object.fromEntries(entries) : undefined);
  }

  if (error) return <OptionsFailure retry={() => void refetch()} labels={shared.labels} />;
  const [mainId, dependentId] = [ids.control, `${ids.control}dependent`];
  const mainTitle = main?.title ?? field.title;
  const isChosen = !isEmpty(mainInput) && !isEmpty(dependentInput);
  // With both choices made, what is missing are the fields that they lead to.
  const isAtFields = isChosen && problem === shared.labels.problems.required;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the label of the field
    <div {...stateAttributes('field-parts')} {...group} role="group">
      <Part id={mainId} title={mainTitle} required={field.required}>
        <Combobox
          attributes={isEmpty(mainInput) ? attributes : { id: mainId }}
          source={sources === null ? null : main}
          value={mainInput}
          onChange={(next) => set({ mainInput: next })}
          required={field.required}
          {...shared}
        />
      </Part>
      <Part
        id={dependentId}
        title={dependent?.title ?? shared.labels.choose}
        required={field.required}
      >
        <Combobox
          // What was shown for another main choice is forgotten.
          key={String(mainInput)}
          attributes={
            isEmpty(mainInput) || isAtFields
              ? { id: dependentId }
              : { ...attributes, id: dependentId }
          }
          source={sources === null ? null : dependent}
          parameters={answers}
          value={dependentInput}
          onChange={(next) => set({ mainInput, dependentInput: next })}
          required={field.required}
          waitsFor={mainTitle}
          {...shared}
        />
      </Part>
      {mappings.map(({ label }, index) => (
        <Part key={label} id={`${ids.control}${index}`} title={label}>
          <Combobox
            attributes={{ id: `${ids.control}${index}` }}
            source={fieldSource}
            parameters={answers}
            value={stored.fieldMappings?.[label]}
            onChange={(next) =>
              set({ ...stored, fieldMappings: { ...stored.fieldMappings, [label]: next } })
            }
            required={false}
            waitsFor={mainTitle}
            {...shared}
          />
        </Part>
      ))}
      {sources?.variableInputSource && !isEmpty(dependentInput) && (
        <VariableFields
          id={ids.control}
          source={sources.variableInputSource}
          parameters={answers}
          values={stored.variableInput ?? {}}
          missing={isAtFields ? attributes : undefined}
          onChange={(variableInput) => set({ ...stored, variableInput })}
          {...shared}
        />
      )}
    </div>
  );
}

/** The name by which other sources depend on this one. */
export function keyOf(source: FieldSource | undefined): string {
  return source?.cacheKey ?? '';
}
