'use client';
import { type ChangeEvent, forwardRef } from 'react';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { useIntegrationsContext } from './IntegrationsContext';
import { type IntegrationsState, useIntegrationsView } from './IntegrationsViewContext';

/** Props of `Integrations.Search`. */
export type IntegrationsSearchProps = PartProps<'input', IntegrationsState>;

/** Narrows the list down by name. */
export const IntegrationsSearch: PartComponent<IntegrationsSearchProps, HTMLInputElement> =
  forwardRef(function IntegrationsSearch({ asChild, children, onChange, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.Search');
    const view = useIntegrationsView('Integrations.Search');
    const { search, setSearch } = view;
    const Element = partElement('input', asChild);
    return (
      <Element
        {...stateAttributes('integrations-search')}
        type="search"
        aria-label={labels.search}
        placeholder={labels.search}
        value={search}
        {...props}
        onChange={composeHandlers(onChange, (event: ChangeEvent<HTMLInputElement>) =>
          setSearch(event.target.value),
        )}
        ref={ref}
      >
        {partContent({ asChild, children }, view)}
      </Element>
    );
  });
