'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useIntegrationsContext } from './IntegrationsContext';
import { type IntegrationsState, useIntegrationsView } from './IntegrationsViewContext';

/** Props of `Integrations.Search`. */
export type IntegrationsSearchProps = PartProps<'input', IntegrationsState>;

/** Narrows the list down by the integration's name. */
export const IntegrationsSearch: PartComponent<IntegrationsSearchProps, HTMLInputElement> =
  forwardRef(function IntegrationsSearch(props, ref) {
    const { labels } = useIntegrationsContext('Integrations.Search');
    const view = useIntegrationsView('Integrations.Search');
    const { search, setSearch } = view;
    return renderPart('input', props, {
      ref,
      slot: 'integrations-search',
      state: view,
      own: {
        type: 'search',
        // The empty name is no form's: Enter submits no form of the app's, and the text is in none.
        form: '',
        'aria-label': labels.search,
        placeholder: labels.search,
        value: search,
        onChange: ({ target }) => setSearch(target.value),
      },
    });
  });
