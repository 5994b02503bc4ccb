'use client';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';
import { toIntegrationName } from './toIntegrationName';

/** Props of `Integration.Name`. */
export type IntegrationNameProps = PartProps<'h3', IntegrationState>;

/** The integration's name, which names its region. */
export const IntegrationName: PartComponent<IntegrationNameProps, HTMLHeadingElement> = forwardRef(
  function IntegrationName({ asChild, children, ...props }, ref) {
    const context = useIntegrationContext('Integration.Name');
    const { integration, name, nameId } = context;
    const Element = partElement('h3', asChild);
    return (
      <Element
        {...stateAttributes('integration-name', { integration: integration.type })}
        dir="auto"
        title={toIntegrationName(integration)}
        {...props}
        id={nameId}
        ref={ref}
      >
        {partContent({ asChild, children }, context, name)}
      </Element>
    );
  },
);
