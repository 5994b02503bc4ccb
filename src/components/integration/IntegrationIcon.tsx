'use client';
import { forwardRef } from 'react';
import { Picture } from '../internal/Picture';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Icon`. */
export type IntegrationIconProps = PartProps<'span', IntegrationState>;

/** The integration's picture, or its initial where there is none that may be shown. */
export const IntegrationIcon: PartComponent<IntegrationIconProps, HTMLSpanElement> = forwardRef(
  function IntegrationIcon({ asChild, children, ...props }, ref) {
    const context = useIntegrationContext('Integration.Icon');
    const { integration, name } = context;
    const { type, icon } = integration;
    const Element = partElement('span', asChild);
    return (
      <Element
        {...stateAttributes('integration-icon', { integration: type })}
        aria-hidden="true"
        {...props}
        ref={ref}
      >
        {partContent(
          { asChild, children },
          context,
          <Picture source={icon} name={name} size={24} />,
        )}
      </Element>
    );
  },
);
