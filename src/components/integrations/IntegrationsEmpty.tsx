'use client';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { isolate } from '../text/isolate';
import { useIntegrationsContext } from './IntegrationsContext';
import { type IntegrationsState, useIntegrationsView } from './IntegrationsViewContext';

/** Props of `Integrations.Empty`. */
export type IntegrationsEmptyProps = PartProps<'p', IntegrationsState>;

/** Says why nothing is listed: nobody is signed in, there is nothing to connect, or nothing matches the search. */
export const IntegrationsEmpty: PartComponent<IntegrationsEmptyProps, HTMLParagraphElement> =
  forwardRef(function IntegrationsEmpty({ asChild, children, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.Empty');
    const view = useIntegrationsView('Integrations.Empty');
    const { status, visible, total, search } = view;
    if (status !== 'signed-out' && (status !== 'ready' || visible.length > 0)) return null;
    const found =
      total === 0 ? labels.noIntegrations : labels.noMatch(isolate(search.trim(), labels.locale));
    const Element = partElement('p', asChild);
    return (
      <Element {...stateAttributes('integrations-empty')} {...props} ref={ref}>
        {partContent(
          { asChild, children },
          view,
          status === 'signed-out' ? labels.signedOut : found,
        )}
      </Element>
    );
  });
