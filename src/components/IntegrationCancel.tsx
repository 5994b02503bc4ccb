'use client';
import { forwardRef } from 'react';
import { CancelButton } from './CancelButton';
import { prepareButtonHeir } from './focusHeir';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';
import { useIntegrationsContext } from './IntegrationsContext';
import { type PartComponent, type PartProps, partContent } from './part';
import { stateAttributes } from './stateAttributes';

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
        prepareHeir={toConnect}
      >
        {partContent(props, context, labels.cancel)}
      </CancelButton>
    );
  });

const toConnect = (button: Element): (() => void) =>
  prepareButtonHeir(button, ['integration-connect', 'account-disconnect']);
