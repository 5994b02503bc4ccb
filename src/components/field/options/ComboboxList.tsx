import { Fragment, type ReactElement } from 'react';
import type { FieldOption } from '../../../core/fields/Field';
import type { UseFieldOptionsResult } from '../../../hooks/fields/useFieldOptions';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { InlineButton } from '../../internal/InlineButton';
import { stateAttributes } from '../../internal/stateAttributes';
import { toGroups } from './NativeSelect';

interface ComboboxListProps {
  id: string;
  question: UseFieldOptionsResult;
  shown: readonly FieldOption[];
  /** The index of the option that Enter chooses. */
  active: number;
  current: string;
  onChoose(option: FieldOption): void;
  waitsFor: string | undefined;
  search: string;
  /** Whether the app has set no options. */
  isMissing: boolean;
  labels: FieldLabels;
}

/** The options of a combobox, and what there is to say of them. The focus stays in the input. */
export function ComboboxList({
  id,
  question,
  shown,
  active,
  current,
  onChoose,
  labels,
  ...rest
}: ComboboxListProps): ReactElement {
  const { isStale, isFetching, hasNextPage, fetchNextPage } = question;
  const note = sayNote({ question, labels, ...rest });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the input, and loads at the end
    <div
      {...stateAttributes('field-popup')}
      onMouseDown={(event) => event.preventDefault()}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        const isNearEnd = scrollTop + clientHeight > scrollHeight - 40;
        if (isNearEnd && hasNextPage && !isFetching) fetchNextPage();
      }}
    >
      <div id={id} role="listbox" aria-label={labels.choose} aria-busy={isStale || undefined}>
        {toGroups(shown).map(({ group, items }) => {
          const options = items.map((option) => {
            const index = shown.indexOf(option);
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus, and points here
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
              <div
                key={option.value}
                id={`${id}${index}`}
                role="option"
                aria-selected={option.value === current}
                data-active={index === active ? '' : undefined}
                {...stateAttributes('field-option')}
                onClick={() => onChoose(option)}
              >
                {option.label}
                {option.description && <small>{option.description}</small>}
              </div>
            );
          });
          return group === undefined ? (
            <Fragment key="">{options}</Fragment>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a listbox can hold no fieldset
            <div key={group} role="group" aria-label={group}>
              <span {...stateAttributes('field-heading')} aria-hidden>
                {group}
              </span>
              {options}
            </div>
          );
        })}
      </div>
      {note && (
        <p {...stateAttributes('field-note')} role="status">
          {note}
        </p>
      )}
      {hasNextPage && !isFetching && (
        <InlineButton slot="field-more" tabIndex={-1} onClick={fetchNextPage}>
          {labels.moreOptions}
        </InlineButton>
      )}
    </div>
  );
}

/** What is said in place of options, or below them. */
function sayNote({
  question: { status, options, isFetching, isStale },
  labels,
  waitsFor,
  search,
  isMissing,
}: Pick<ComboboxListProps, 'question' | 'labels' | 'waitsFor' | 'search' | 'isMissing'>):
  | string
  | undefined {
  if (isMissing) return labels.noOptions;
  if (status === 'waiting') return waitsFor ? labels.chooseFirst(waitsFor) : labels.noOptions;
  if (isFetching || isStale || status === 'pending' || status === 'idle') {
    return labels.loadingOptions;
  }
  if (status === 'error' || options.length > 0) return undefined;
  return search.trim() ? labels.noOptionMatches(search.trim()) : labels.noOptions;
}
