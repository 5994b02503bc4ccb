'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Cancel`. */
export type DisconnectCancelProps = PartProps<'button', DisconnectState>;

/** Leaves the account as it is. */
export const DisconnectCancel: PartComponent<DisconnectCancelProps, HTMLButtonElement> = forwardRef(
  function DisconnectCancel({ asChild, children, ...props }, ref) {
    const { state, labels } = useDisconnectContext('Disconnect.Cancel');
    return (
      <AlertDialog.Cancel
        {...stateAttributes('disconnect-cancel', state)}
        {...props}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, labels.cancel)}
      </AlertDialog.Cancel>
    );
  },
);
