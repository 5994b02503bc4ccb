'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Cancel`. */
export type DisconnectCancelProps = PartProps<'button', DisconnectState>;

/** Leaves the account as it is. */
export const DisconnectCancel: PartComponent<DisconnectCancelProps, HTMLButtonElement> = forwardRef(
  function DisconnectCancel(props, ref) {
    const { state, labels } = useDisconnectContext('Disconnect.Cancel');
    return (
      <AlertDialog.Cancel asChild>
        {renderPart('button', props, {
          ref,
          slot: 'disconnect-cancel',
          data: state,
          state,
          content: labels.cancel,
        })}
      </AlertDialog.Cancel>
    );
  },
);
