'use client';
import { Fragment, type ReactElement } from 'react';
import type { FieldOption } from '../../../core/fields/Field';
import { toOptionValue, toStored } from '../../../hooks/fields/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';
import { Choice } from '../options/Choice';
import { NativeSelect, toGroups } from '../options/NativeSelect';
import { useControl } from './useControl';

interface ChoiceProps {
  options: readonly FieldOption[];
  required: boolean;
  placeholder?: string | undefined;
}

/** So many options are seen at one glance: they are radio buttons. */
const fewOptions = 6;

/** A choice among options that are all known. */
export function ChoiceControl({ options, required, placeholder }: ChoiceProps): ReactElement {
  const { value, change, isLocked, labels, ids, attributes, group } = useControl();
  const current = toOptionValue(value);
  // A stored value can have left the list. The control shows what is stored.
  const isGone = current !== '' && !options.some((option) => option.value === current);
  const gone: FieldOption = { value: current, raw: value, label: `${current} (${labels.gone})` };
  const shown = isGone ? [...options, gone] : options;

  if (options.length > fewOptions) {
    return (
      <NativeSelect
        options={shown}
        value={value}
        onChange={change}
        empty={required ? (placeholder ?? labels.choose) : labels.none}
        {...{ attributes, required, isLocked }}
      />
    );
  }

  const all = required ? shown : [{ value: '', label: labels.none }, ...shown];
  return (
    <div
      {...stateAttributes('field-choices')}
      {...group}
      id={ids.control}
      role="radiogroup"
      // A form moves the focus to what is wrong.
      tabIndex={-1}
      aria-required={required || undefined}
      aria-invalid={attributes['aria-invalid']}
    >
      {toGroups(all).map(({ group: heading, items }) => (
        <Fragment key={heading ?? ''}>
          {heading && <span {...stateAttributes('field-heading')}>{heading}</span>}
          {items.map((option) => (
            <Choice
              key={option.value}
              slot="field-radio"
              type="radio"
              name={ids.control}
              required={required}
              checked={option.value === current}
              onChange={() => change(option.value === '' ? undefined : toStored(option))}
              label={option.label}
              notes={[option.description]}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
