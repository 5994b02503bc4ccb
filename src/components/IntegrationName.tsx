'use client';
import { forwardRef } from 'react';
import { useIntegrationContext } from './IntegrationContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';
import { toIntegrationName } from './toIntegrationName';

/** Props of `Integration.Name`. */
export type IntegrationNameProps = PartProps<'h3'>;

/** The integration's name, which names its region. */
export const IntegrationName: PartComponent<IntegrationNameProps, HTMLHeadingElement> = forwardRef(
  function IntegrationName({ asChild, children, ...props }, ref) {
    const { integration, name, nameId } = useIntegrationContext('Integration.Name');
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
        {partContent(asChild, children, name)}
      </Element>
    );
  },
);
