'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { AttemptNote } from '../internal/AttemptNote';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Status`. */
export type IntegrationStatusProps = PartProps<'span', IntegrationPartState>;

/** Says how many accounts are connected. During an install, says what the install waits for, and offers its window. */
export const IntegrationStatus: PartComponent<IntegrationStatusProps, HTMLSpanElement> = forwardRef(
  function IntegrationStatus(props, ref) {
    const { labels } = useIntegrationsContext('Integration.Status');
    const card = useIntegrationContext('Integration.Status');
    const { integration, attempt, data, connect } = card;
    const count = integration.allCredentials.length;
    const summary = count === 0 ? labels.notConnected : labels.accountCount(count);
    return renderPart('span', props, {
      ref,
      slot: 'integration-status',
      data,
      state: card,
      content: attempt ? <AttemptNote attempt={attempt} onRestart={connect} /> : summary,
    });
  },
);
