'use client';
import { forwardRef } from 'react';
import { Failure } from '../internal/Failure';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Error`. */
export type IntegrationErrorProps = PartProps<'div', IntegrationState>;

/** Says why the last install failed, with a way on; absent when it did not. */
export const IntegrationError: PartComponent<IntegrationErrorProps, HTMLDivElement> = forwardRef(
  function IntegrationError({ asChild, children, ...props }, ref) {
    const context = useIntegrationContext('Integration.Error');
    const { integration, name, error, connect } = context;
    if (!error) return null;
    const { type } = integration;
    const Element = partElement('div', asChild);
    return (
      <Element
        {...stateAttributes('integration-error', { integration: type })}
        role="alert"
        {...props}
        ref={ref}
      >
        {partContent(
          { asChild, children },
          context,
          <Failure error={error} target={type} name={name} onRetry={connect} />,
        )}
      </Element>
    );
  },
);
