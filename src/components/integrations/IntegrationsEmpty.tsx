'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { isolate } from '../text/isolate';
import { useIntegrationsContext } from './IntegrationsContext';
import { type IntegrationsState, useIntegrationsView } from './IntegrationsViewContext';

/** Props of `Integrations.Empty`. */
export type IntegrationsEmptyProps = PartProps<'p', IntegrationsState>;

/** Says why the list is empty: nobody is signed in, there is nothing to connect, or nothing matches the search. */
export const IntegrationsEmpty: PartComponent<IntegrationsEmptyProps, HTMLParagraphElement> =
  forwardRef(function IntegrationsEmpty(props, ref) {
    const { labels } = useIntegrationsContext('Integrations.Empty');
    const view = useIntegrationsView('Integrations.Empty');
    const { status, visible, total, narrowedBy } = view;
    if (status !== 'signed-out' && (status !== 'ready' || visible.length > 0)) return null;
    const found =
      total === 0
        ? labels.noIntegrations
        : labels.noMatch(isolate(narrowedBy.trim(), labels.locale));
    return renderPart('p', props, {
      ref,
      slot: 'integrations-empty',
      state: view,
      content: status === 'signed-out' ? labels.signedOut : found,
    });
  });
