'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Confirm`. */
export type DisconnectConfirmProps = PartProps<'button', DisconnectState>;

/** Disconnects the account. */
export const DisconnectConfirm: PartComponent<DisconnectConfirmProps, HTMLButtonElement> =
  forwardRef(function DisconnectConfirm(props, ref) {
    const { state, labels, confirm } = useDisconnectContext('Disconnect.Confirm');
    return renderPart('button', props, {
      ref,
      slot: 'disconnect-confirm',
      data: state,
      state,
      own: { type: 'button', onClick: confirm },
      content: labels.disconnect,
    });
  });
