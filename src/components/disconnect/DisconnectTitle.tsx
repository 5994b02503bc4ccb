'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Title`. */
export type DisconnectTitleProps = PartProps<'h2', DisconnectState>;

/** The question, which names the account. */
export const DisconnectTitle: PartComponent<DisconnectTitleProps, HTMLHeadingElement> = forwardRef(
  function DisconnectTitle({ asChild, children, ...props }, ref) {
    const { state, title } = useDisconnectContext('Disconnect.Title');
    return (
      <AlertDialog.Title
        {...stateAttributes('disconnect-title', state)}
        {...props}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, title)}
      </AlertDialog.Title>
    );
  },
);
