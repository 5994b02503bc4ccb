'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Dialog`. */
export type DisconnectDialogProps = PartProps<'div', DisconnectState>;

/** The box with the question and the buttons. The alert dialog around it holds the focus, and Escape ends it. */
export const DisconnectDialog: PartComponent<DisconnectDialogProps, HTMLDivElement> = forwardRef(
  function DisconnectDialog(props, ref) {
    const { state } = useDisconnectContext('Disconnect.Dialog');
    return renderPart('div', props, {
      ref,
      slot: 'disconnect-dialog',
      data: state,
      state,
    });
  },
);
