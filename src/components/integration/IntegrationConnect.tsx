'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { whenNear } from '../internal/whenNear';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Connect`. */
export type IntegrationConnectProps = PartProps<'button', IntegrationPartState>;

/**
 * Connects an account, or another account. While the window is open, `Integration.Cancel` stands in the place of this
 * button. Renders nothing where the only account that is allowed is connected.
 */
export const IntegrationConnect: PartComponent<IntegrationConnectProps, HTMLButtonElement> =
  forwardRef(function IntegrationConnect(props, ref) {
    const { labels, allowMultiple, prepareInstall } = useIntegrationsContext('Integration.Connect');
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
        ...whenNear(() => prepareInstall(integration.type)),
      },
      content: isFirst ? labels.connect : labels.connectAnother,
    });
  });
