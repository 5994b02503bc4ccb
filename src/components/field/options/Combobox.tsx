'use client';
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { FieldOption, FieldValue } from '../../../core/fields/Field';
import type { FieldSource } from '../../../core/fields/FieldSource';
import { toOptionValue, toStored } from '../../../hooks/fields/fieldValues';
import { useFieldOptions } from '../../../hooks/fields/useFieldOptions';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { SpokenText } from '../../internal/SpokenText';
import { stateAttributes } from '../../internal/stateAttributes';
import type { FieldTarget } from '../FieldContext';
import { ComboboxList } from './ComboboxList';
import { OptionsFailure } from './OptionsFailure';
import { useEscape } from './useEscape';

interface ComboboxProps {
  /** Attributes of the input: its id, its name, what describes it. */
  attributes: { id: string };
  /** Null: the app has set no options. Undefined: not known yet. */
  source: FieldSource | null | undefined;
  target: FieldTarget;
  parameters?: Readonly<Record<string, FieldValue>> | undefined;
  value: FieldValue;
  onChange(value: FieldValue): void;
  required: boolean;
  isLocked: boolean;
  labels: FieldLabels;
  placeholder?: string | undefined;
  /** The words of the choice of nothing. */
  empty?: string | undefined;
  /** What must be chosen before, while that is missing. */
  waitsFor?: string | undefined;
}

/**
 * A choice among options that a server searches and pages. Built by the WAI-ARIA pattern "combobox with a listbox":
 * the browser's `<datalist>` shows values in place of labels, and Radix has no combobox.
 */
export function Combobox({
  attributes,
  source,
  target: { integration, credentialId },
  parameters,
  value,
  onChange,
  required,
  isLocked,
  labels,
  placeholder,
  empty = labels.none,
  waitsFor,
}: ComboboxProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  /** Null until the person types. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<FieldOption>();
  const root = useRef<HTMLDivElement>(null);
  const current = toOptionValue(value);
  const question = useFieldOptions({
    credId: credentialId,
    integration,
    source,
    parameters,
    search: typed ?? '',
    // Closed and empty, it needs no option. Of a stored value it needs the label.
    enabled: isOpen || current !== '',
  });
  const { options, status, isStale, hasNextPage, fetchNextPage, load } = question;
  const isWaiting = status === 'waiting';
  const known = [chosen, ...options].find((option) => option?.value === current);
  const isGone = status === 'success' && !hasNextPage && !isStale && typed === null;
  const label = known?.label ?? (isGone && current ? `${current} (${labels.gone})` : current);
  const nothing: FieldOption = { value: '', label: empty };
  const shown = required || typed ? options : [nothing, ...options];
  const listId = `${attributes.id}list`;

  useEffect(() => {
    if (isOpen && status === 'idle') load();
  }, [isOpen, status, load]);
  useEffect(() => {
    if (isOpen) reveal(root.current, active);
  }, [isOpen, active]);

  const shut = useCallback(() => {
    setOpen(false);
    setTyped(null);
  }, []);
  useEscape(isOpen, root, shut);

  function open(): void {
    if (isLocked || isOpen) return;
    setOpen(true);
    if (source?.refreshOnOpen) question.retry();
    setActive(
      Math.max(
        0,
        shown.findIndex((option) => option.value === current),
      ),
    );
  }

  function close(): void {
    shut();
    // A text that the person has emptied means: nothing.
    if (typed === '' && current !== '') choose(nothing);
  }

  function choose(option: FieldOption): void {
    shut();
    setChosen(option.value ? option : undefined);
    onChange(option.value === '' ? undefined : toStored(option));
  }

  function move(by: number): void {
    const next = active + by;
    if (!isOpen) open();
    else setActive(Math.min(Math.max(next, 0), Math.max(shown.length - 1, 0)));
    if (isOpen && next >= shown.length && hasNextPage) fetchNextPage();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const option = shown[active];
    if (isLocked) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen) {
      if (option && !isStale) choose(option);
    } else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears of the focus of the input and the buttons within
    <div
      {...stateAttributes('field-combobox')}
      ref={root}
      onBlur={({ relatedTarget }) => {
        if (isOpen && !root.current?.contains(relatedTarget)) close();
      }}
    >
      <input
        form=""
        {...stateAttributes('field-input')}
        {...attributes}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[active] ? `${listId}${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={isLocked}
        required={required}
        placeholder={
          isWaiting && waitsFor ? labels.chooseFirst(waitsFor) : (placeholder ?? labels.choose)
        }
        value={typed ?? label}
        onClick={open}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          if (isLocked) return;
          setOpen(true);
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <ComboboxList
          id={listId}
          current={current}
          onChoose={choose}
          waitsFor={isWaiting ? waitsFor : undefined}
          search={typed ?? ''}
          isMissing={source === null}
          {...{ question, shown, active, labels }}
        />
      )}
      <SpokenText role="status">
        {isOpen && !isStale && status === 'success' && typed && labels.optionCount(options.length)}
      </SpokenText>
      {status === 'error' && <OptionsFailure retry={question.retry} labels={labels} />}
    </div>
  );
}

function reveal(root: HTMLElement | null, index: number): void {
  // A test's DOM has no layout.
  root?.querySelectorAll('[role="option"]')[index]?.scrollIntoView?.({ block: 'nearest' });
}
