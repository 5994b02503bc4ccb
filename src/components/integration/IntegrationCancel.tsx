'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { CancelButton } from '../internal/CancelButton';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Cancel`. */
export type IntegrationCancelProps = PartProps<'button', IntegrationState>;

/** Ends the install that is in flight; absent when there is none. */
export const IntegrationCancel: PartComponent<IntegrationCancelProps, HTMLButtonElement> =
  forwardRef(function IntegrationCancel(props, ref) {
    const { labels } = useIntegrationsContext('Integration.Cancel');
    const context = useIntegrationContext('Integration.Cancel');
    const { integration, attempt } = context;
    if (!attempt) return null;
    const state = { integration: integration.type, attempt: attempt.phase };
    return (
      <CancelButton
        {...props}
        ref={ref}
        attempt={attempt}
        attributes={stateAttributes('integration-cancel', state)}
      >
        {partContent(props, context, labels.cancel)}
      </CancelButton>
    );
  });
