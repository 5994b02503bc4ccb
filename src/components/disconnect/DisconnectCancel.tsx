'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Cancel`. */
export type DisconnectCancelProps = PartProps<'button', DisconnectState>;

/** Leaves the account as it is. */
export const DisconnectCancel: PartComponent<DisconnectCancelProps, HTMLButtonElement> = forwardRef(
  function DisconnectCancel(props, ref) {
    const { state, labels, close } = useDisconnectContext('Disconnect.Cancel');
    return renderPart('button', props, {
      ref,
      slot: 'disconnect-cancel',
      data: state,
      state,
      own: { type: 'button', onClick: close },
      content: labels.cancel,
    });
  },
);
