'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Overlay`. */
export type DisconnectOverlayProps = PartProps<'div', DisconnectState>;

/** Covers the page behind the dialog. */
export const DisconnectOverlay: PartComponent<DisconnectOverlayProps, HTMLDivElement> = forwardRef(
  function DisconnectOverlay(props, ref) {
    const { state, theme } = useDisconnectContext('Disconnect.Overlay');
    // Radix's own overlay injects a style to lock the scrolling, which a strict Content-Security-Policy refuses.
    return renderPart('div', props, {
      ref,
      slot: 'disconnect-overlay',
      data: state,
      state,
      own: { ...theme, 'aria-hidden': true },
    });
  },
);
