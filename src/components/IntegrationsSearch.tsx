'use client';
import { type ChangeEvent, forwardRef } from 'react';
import { composeHandlers } from './composeHandlers';
import { useIntegrationsContext } from './IntegrationsContext';
import { useIntegrationsView } from './IntegrationsViewContext';
import { type PartComponent, type PartProps, partElement } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Integrations.Search`. */
export type IntegrationsSearchProps = PartProps<'input'>;

/** Narrows the list down by name. */
export const IntegrationsSearch: PartComponent<IntegrationsSearchProps, HTMLInputElement> =
  forwardRef(function IntegrationsSearch({ asChild, onChange, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.Search');
    const { search, setSearch } = useIntegrationsView('Integrations.Search');
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
      />
    );
  });
