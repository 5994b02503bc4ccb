'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Connect`. */
export type IntegrationConnectProps = PartProps<'button', IntegrationPartState>;

/**
 * Connects an account, or another one. `Integration.Cancel` stands in its place while the window is open; it is
 * absent where the one account that is allowed is there.
 */
export const IntegrationConnect: PartComponent<IntegrationConnectProps, HTMLButtonElement> =
  forwardRef(function IntegrationConnect(props, ref) {
    const { labels, allowMultiple } = useIntegrationsContext('Integration.Connect');
    const card = useIntegrationContext('Integration.Connect');
    const { integration, name, attempt, data, connect } = card;
    const isFirst = integration.allCredentials.length === 0;
    if (attempt || (!allowMultiple && !isFirst)) return null;
    return renderPart('button', props, {
      ref,
      slot: 'integration-connect',
      data,
      state: card,
      own: {
        type: 'button',
        'aria-label': isFirst
          ? labels.connectIntegration(name)
          : labels.connectAnotherAccount(name),
        onClick: connect,
      },
      content: isFirst ? labels.connect : labels.connectAnother,
    });
  });
