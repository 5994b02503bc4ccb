'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { AttemptNote } from '../internal/AttemptNote';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Status`. */
export type IntegrationStatusProps = PartProps<'span', IntegrationState>;

/** How many accounts are connected, or what an attempt waits for and the way back to its window. */
export const IntegrationStatus: PartComponent<IntegrationStatusProps, HTMLSpanElement> = forwardRef(
  function IntegrationStatus({ asChild, children, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integration.Status');
    const context = useIntegrationContext('Integration.Status');
    const { integration, attempt, connect } = context;
    const count = integration.allCredentials.length;
    const Element = partElement('span', asChild);
    return (
      <Element
        {...stateAttributes('integration-status', {
          integration: integration.type,
          attempt: attempt?.phase,
        })}
        {...props}
        ref={ref}
      >
        {partContent(
          { asChild, children },
          context,
          attempt ? (
            <AttemptNote attempt={attempt} onRestart={connect} />
          ) : count === 0 ? (
            labels.notConnected
          ) : (
            labels.accountCount(count)
          ),
        )}
      </Element>
    );
  },
);
