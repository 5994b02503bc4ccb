'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Cancel`. */
export type IntegrationCancelProps = PartProps<'button', IntegrationPartState>;

/** Cancels the install in flight. Renders nothing when no install is in flight. */
export const IntegrationCancel: PartComponent<IntegrationCancelProps, HTMLButtonElement> =
  forwardRef(function IntegrationCancel(props, ref) {
    const { labels } = useIntegrationsContext('Integration.Cancel');
    const card = useIntegrationContext('Integration.Cancel');
    const { attempt, data } = card;
    if (!attempt) return null;
    return renderPart('button', props, {
      ref,
      slot: 'integration-cancel',
      data,
      state: card,
      own: { type: 'button', onClick: () => attempt.cancel() },
      content: labels.cancel,
    });
  });
