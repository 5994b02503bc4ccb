'use client';
import { forwardRef } from 'react';
import { Failure } from '../internal/Failure';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Error`. */
export type IntegrationErrorProps = PartProps<'div', IntegrationPartState>;

/** Says why the last install failed, and offers a way on. Renders nothing when the last install did not fail. */
export const IntegrationError: PartComponent<IntegrationErrorProps, HTMLDivElement> = forwardRef(
  function IntegrationError(props, ref) {
    const card = useIntegrationContext('Integration.Error');
    const { integration, name, error, connect } = card;
    const { type } = integration;
    if (!error) return null;
    return renderPart('div', props, {
      ref,
      slot: 'integration-error',
      data: { integration: type },
      state: card,
      own: { role: 'alert' },
      content: <Failure error={error} target={type} name={name} onRetry={connect} />,
    });
  },
);
