'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef, type MouseEvent } from 'react';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Confirm`. */
export type DisconnectConfirmProps = PartProps<'button', DisconnectState>;

/** Disconnects the account. */
export const DisconnectConfirm: PartComponent<DisconnectConfirmProps, HTMLButtonElement> =
  forwardRef(function DisconnectConfirm({ asChild, children, onClick, ...props }, ref) {
    const { state, labels, confirm } = useDisconnectContext('Disconnect.Confirm');
    return (
      <AlertDialog.Action
        {...stateAttributes('disconnect-confirm', state)}
        {...props}
        onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => confirm())}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, labels.disconnect)}
      </AlertDialog.Action>
    );
  });
