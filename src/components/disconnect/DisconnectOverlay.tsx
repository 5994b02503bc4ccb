'use client';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Overlay`. */
export type DisconnectOverlayProps = PartProps<'div', DisconnectState>;

/** What lies between the page and the dialog. */
export const DisconnectOverlay: PartComponent<DisconnectOverlayProps, HTMLDivElement> = forwardRef(
  function DisconnectOverlay({ asChild, children, ...props }, ref) {
    const { state, theme } = useDisconnectContext('Disconnect.Overlay');
    // Radix's own overlay locks the scrolling with an injected style, against a strict CSP.
    const Element = partElement('div', asChild);
    return (
      <Element
        {...stateAttributes('disconnect-overlay', state)}
        {...theme}
        aria-hidden="true"
        {...props}
        style={{ ...theme.style, ...props.style }}
        ref={ref}
      >
        {partContent({ asChild, children }, state)}
      </Element>
    );
  },
);
