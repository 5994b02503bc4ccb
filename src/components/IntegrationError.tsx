'use client';
import { forwardRef } from 'react';
import { Failure } from './Failure';
import { useIntegrationContext } from './IntegrationContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Integration.Error`. */
export type IntegrationErrorProps = PartProps<'div'>;

/** Says why the last install failed, with a way on; absent when it did not. */
export const IntegrationError: PartComponent<IntegrationErrorProps, HTMLDivElement> = forwardRef(
  function IntegrationError({ asChild, children, ...props }, ref) {
    const { integration, name, error, connect } = useIntegrationContext('Integration.Error');
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
          asChild,
          children,
          <Failure error={error} target={type} name={name} onRetry={connect} />,
        )}
      </Element>
    );
  },
);
