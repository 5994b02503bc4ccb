'use client';
import { forwardRef, useState } from 'react';
import { useIntegrationContext } from './IntegrationContext';
import { isSafeImage } from './isSafeImage';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Integration.Icon`. */
export type IntegrationIconProps = PartProps<'span'>;

/** The integration's picture, or its initial where there is none that may be shown. */
export const IntegrationIcon: PartComponent<IntegrationIconProps, HTMLSpanElement> = forwardRef(
  function IntegrationIcon({ asChild, children, ...props }, ref) {
    const { integration, name } = useIntegrationContext('Integration.Icon');
    const { type, icon } = integration;
    const [broken, setBroken] = useState<string>();
    const isShown = Boolean(icon) && icon !== broken && isSafeImage(icon);
    const Element = partElement('span', asChild);
    return (
      <Element
        {...stateAttributes('integration-icon', { integration: type })}
        aria-hidden="true"
        {...props}
        ref={ref}
      >
        {partContent(
          asChild,
          children,
          isShown ? (
            <img
              src={icon}
              alt=""
              width="24"
              height="24"
              loading="lazy"
              decoding="async"
              onError={() => setBroken(icon)}
            />
          ) : (
            initialOf(name)
          ),
        )}
      </Element>
    );
  },
);

function initialOf(name: string): string {
  return [...name][0]?.toLocaleUpperCase() ?? '';
}
