'use client';
import { type ReactElement, useState } from 'react';
import type { Field } from '../../../core/fields/Field';
import { isEmpty, toOptionValue } from '../../../hooks/fields/fieldValues';
import { useFieldSources } from '../../../hooks/fields/useFieldSources';
import { InlineButton } from '../../internal/InlineButton';
import { stateAttributes } from '../../internal/stateAttributes';
import { type FieldMapping, readMapping, readMappingOptions, writeMapping } from '../fieldMapping';
import { Combobox } from '../options/Combobox';
import { OptionsFailure } from '../options/OptionsFailure';
import { AddField } from './AddField';
import { keyOf } from './ComboControl';
import { NewField } from './NewField';
import { Part } from './Part';
import { useControl } from './useControl';

type MapperField = Extract<Field, { type: 'fieldMapper' }>;

/** A row of the mapping: a field of the app, and the provider's field that belongs to it. */
interface Row {
  name: string;
  title: string;
  canRemove: boolean;
}

/** An object of the provider's, and which of its fields belongs to which field of the app. */
export function FieldMapperControl({ field }: { field: MapperField }): ReactElement {
  const { value, change, shared, ids, attributes, group } = useControl();
  const { labels, isLocked, target } = shared;
  const { data: sources, error, refetch } = useFieldSources(target.integration, field);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const mapping = readMapping(value);
  const options = readMappingOptions(sources?.mapObjectFieldOptions);
  const { recordSource, dependentInputSource, fieldSource } = sources ?? {};
  const part = field.isDynamic ? 'dynamic' : 'fields';
  const set = (next: Partial<FieldMapping>) =>
    change(writeMapping({ ...mapping, ...next }, field.isDynamic));

  const isShown = (name: string) =>
    !removed.includes(name) &&
    (options.shown.includes(name) || added.includes(name) || name in mapping.dynamic);
  const rows: Row[] = field.isDynamic
    ? [
        ...options.fields
          .filter(({ value: name }) => isShown(name))
          .map(({ value: name, label: title }) => ({ name, title, canRemove: options.canRemove })),
        ...mapping.created.map((name) => ({ name, title: name, canRemove: true })),
      ]
    : field.savedFieldMappings.map(({ label }) => ({
        name: label,
        title: label,
        canRemove: false,
      }));

  function remove(name: string): void {
    const { [name]: _, ...dynamic } = mapping.dynamic;
    setAdded(added.filter((other) => other !== name));
    setRemoved([...removed, name]);
    set({ dynamic, created: mapping.created.filter((other) => other !== name) });
  }

  if (error) return <OptionsFailure retry={() => void refetch()} labels={labels} />;
  const objectTitle = recordSource?.title ?? field.title;
  const dependentTitle = dependentInputSource?.title ?? labels.choose;
  const dependentId = `${ids.control}dependent`;
  const isLast = !dependentInputSource || isEmpty(mapping.object);
  const answers = {
    [keyOf(recordSource)]: mapping.object,
    ...(dependentInputSource && { [keyOf(dependentInputSource)]: mapping.dependent }),
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the label of the field
    <div {...stateAttributes('field-parts')} {...group} role="group">
      <Part id={ids.control} title={objectTitle} required={field.required}>
        <Combobox
          attributes={isLast ? attributes : { id: ids.control }}
          source={sources === null ? null : recordSource}
          value={mapping.object}
          // The fields of one object are no fields of another.
          onChange={(next) =>
            set({
              object: toOptionValue(next) || undefined,
              dependent: undefined,
              fields: {},
              dynamic: {},
            })
          }
          required={field.required}
          {...shared}
        />
      </Part>
      {dependentInputSource && (
        <Part id={dependentId} title={dependentTitle} required={field.required}>
          <Combobox
            key={mapping.object}
            attributes={isLast ? { id: dependentId } : { ...attributes, id: dependentId }}
            source={dependentInputSource}
            parameters={answers}
            value={mapping.dependent}
            onChange={(next) =>
              set({ dependent: toOptionValue(next) || undefined, fields: {}, dynamic: {} })
            }
            required={field.required}
            waitsFor={objectTitle}
            {...shared}
          />
        </Part>
      )}
      {rows.map(({ name, title, canRemove }, index) => {
        const id = `${ids.control}${index}`;
        return (
          <Part key={name} id={id} title={title}>
            <Combobox
              key={`${mapping.object} ${mapping.dependent}`}
              attributes={{ id }}
              source={sources === null ? null : fieldSource}
              parameters={answers}
              value={mapping[part][name]}
              onChange={(next) => {
                const { [name]: _, ...others } = mapping[part];
                set({
                  [part]: isEmpty(next) ? others : { ...others, [name]: toOptionValue(next) },
                });
              }}
              required={false}
              waitsFor={isLast ? objectTitle : dependentTitle}
              {...shared}
            />
            {canRemove && !isLocked && (
              <InlineButton slot="field-remove" onClick={() => remove(name)}>
                {labels.removeField(title)}
              </InlineButton>
            )}
          </Part>
        );
      })}
      {field.isDynamic && (
        <AddField
          options={options.fields.filter(({ value: name }) => !isShown(name))}
          onAdd={(name) => {
            setAdded([...added, name]);
            setRemoved(removed.filter((other) => other !== name));
          }}
          {...{ isLocked, labels }}
        />
      )}
      {field.isDynamic && options.canCreate && !isLocked && (
        <NewField
          labels={labels}
          onAdd={(name) => {
            const isTaken = rows.some((row) => row.name === name);
            if (!isTaken) set({ created: [...mapping.created, name] });
          }}
        />
      )}
    </div>
  );
}
