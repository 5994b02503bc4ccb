'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Dialog`. */
export type DisconnectDialogProps = PartProps<'div', DisconnectState>;

/** The alert dialog itself. Holds the focus, and closes on Escape. */
export const DisconnectDialog: PartComponent<DisconnectDialogProps, HTMLDivElement> = forwardRef(
  function DisconnectDialog(props, ref) {
    const { state, theme, returnFocus } = useDisconnectContext('Disconnect.Dialog');
    return (
      <AlertDialog.Content
        asChild
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        {renderPart('div', props, {
          ref,
          slot: 'disconnect-dialog',
          data: state,
          state,
          own: { ...theme, 'aria-modal': true },
        })}
      </AlertDialog.Content>
    );
  },
);
