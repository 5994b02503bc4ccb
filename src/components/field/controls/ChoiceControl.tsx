'use client';
import { Fragment, type ReactElement } from 'react';
import type { FieldOption } from '../../../core/forms/Field';
import { toOptionValue, toStored } from '../../../hooks/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';
import { useControl } from './useControl';

interface ChoiceProps {
  options: readonly FieldOption[];
  required: boolean;
  placeholder?: string | undefined;
}

/** As many options as fit side by side into a person's view: they are radio buttons. */
export const fewOptions = 6;

/** A choice among options that are all known. */
export function ChoiceControl({ options, required, placeholder }: ChoiceProps): ReactElement {
  const { value, change, isLocked, labels, ids, attributes, group } = useControl();
  const current = toOptionValue(value);
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next);
    change(option && toStored(option));
  };
  // A stored value can have left the list. The control shows what is stored.
  const isGone = current !== '' && !options.some((option) => option.value === current);
  const gone = { value: current, label: `${current} (${labels.gone})` };
  const shown: readonly FieldOption[] = isGone ? [...options, gone] : options;

  if (options.length <= fewOptions) {
    const all = required ? shown : [{ value: '', label: labels.none }, ...shown];
    return (
      <div
        {...stateAttributes('field-choices')}
        {...group}
        id={ids.control}
        role="radiogroup"
        aria-required={required || undefined}
        aria-invalid={attributes['aria-invalid']}
      >
        {all.map((option, index) => (
          <Fragment key={option.value}>
            {option.group && option.group !== all[index - 1]?.group && (
              <span {...stateAttributes('field-heading')}>{option.group}</span>
            )}
            <label {...stateAttributes('field-choice')}>
              <input
                {...stateAttributes('field-radio')}
                type="radio"
                name={ids.control}
                required={required}
                checked={option.value === current}
                onChange={() => choose(option.value)}
              />
              <span>{option.label}</span>
              {option.description && <small>{option.description}</small>}
            </label>
          </Fragment>
        ))}
      </div>
    );
  }

  return (
    <select
      {...stateAttributes('field-select')}
      {...attributes}
      required={required}
      value={current}
      onChange={(event) => choose(event.currentTarget.value)}
      // A locked list would open, and then keep nothing.
      onMouseDown={(event) => isLocked && event.preventDefault()}
      onKeyDown={(event) => isLocked && event.key !== 'Tab' && event.preventDefault()}
    >
      <option value="">{required ? (placeholder ?? labels.choose) : labels.none}</option>
      {toGroups(shown).map(({ group: heading, items }) =>
        heading === undefined ? (
          items.map(drawOption)
        ) : (
          <optgroup key={`group ${heading}`} label={heading}>
            {items.map(drawOption)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function drawOption({ value, label }: FieldOption): ReactElement {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

interface Group {
  group: string | undefined;
  items: FieldOption[];
}

/** The options by their headings, in the order of the list. */
function toGroups(options: readonly FieldOption[]): Group[] {
  const groups: Group[] = [];
  for (const option of options) {
    const known = groups.find(({ group }) => group === option.group);
    if (known) known.items.push(option);
    else groups.push({ group: option.group, items: [option] });
  }
  return groups;
}
