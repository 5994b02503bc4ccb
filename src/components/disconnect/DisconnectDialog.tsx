'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Dialog`. */
export type DisconnectDialogProps = PartProps<'div', DisconnectState>;

/** The alert dialog itself: it holds the focus, and Escape ends it. */
export const DisconnectDialog: PartComponent<DisconnectDialogProps, HTMLDivElement> = forwardRef(
  function DisconnectDialog({ asChild, children, ...props }, ref) {
    const { state, theme, returnFocus } = useDisconnectContext('Disconnect.Dialog');
    return (
      <AlertDialog.Content
        {...stateAttributes('disconnect-dialog', state)}
        {...theme}
        aria-modal="true"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
        {...props}
        style={{ ...theme.style, ...props.style }}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state)}
      </AlertDialog.Content>
    );
  },
);
