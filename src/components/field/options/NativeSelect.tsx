import type { ReactElement } from 'react';
import type { FieldOption, FieldValue } from '../../../core/fields/Field';
import { toOptionValue, toStored } from '../../../hooks/fields/fieldValues';
import { stateAttributes } from '../../internal/stateAttributes';

interface NativeSelectProps {
  /** Attributes of the element: its id, its name, what describes it. */
  attributes: object;
  options: readonly FieldOption[];
  value: FieldValue;
  onChange(value: FieldValue): void;
  /** The words of the choice of nothing. */
  empty: string;
  required: boolean;
  isLocked: boolean;
}

/** The browser's own list, with the options under their headings. */
export function NativeSelect({
  attributes,
  options,
  value,
  onChange,
  empty,
  required,
  isLocked,
}: NativeSelectProps): ReactElement {
  return (
    <select
      form=""
      {...stateAttributes('field-select')}
      {...attributes}
      required={required}
      value={toOptionValue(value)}
      onChange={({ currentTarget }) => {
        const option = options.find((candidate) => candidate.value === currentTarget.value);
        if (!isLocked) onChange(option && toStored(option));
      }}
      // A locked list would open, and then keep nothing.
      onMouseDown={(event) => isLocked && event.preventDefault()}
      onKeyDown={(event) => isLocked && event.key !== 'Tab' && event.preventDefault()}
    >
      <option value="">{empty}</option>
      {toGroups(options).map(({ group, items }) =>
        group === undefined ? (
          items.map(drawOption)
        ) : (
          <optgroup key={`group ${group}`} label={group}>
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

/** Options under one heading. */
export interface OptionGroup {
  group: string | undefined;
  items: FieldOption[];
}

/** The options by their headings, in the order of the list. */
export function toGroups(options: readonly FieldOption[]): OptionGroup[] {
  const groups = new Map<string | undefined, FieldOption[]>();
  for (const option of options) {
    const items = groups.get(option.group);
    if (items) items.push(option);
    else groups.set(option.group, [option]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
