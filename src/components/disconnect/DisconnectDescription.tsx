'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Description`. */
export type DisconnectDescriptionProps = PartProps<'p', DisconnectState>;

/** What follows from it. */
export const DisconnectDescription: PartComponent<
  DisconnectDescriptionProps,
  HTMLParagraphElement
> = forwardRef(function DisconnectDescription({ asChild, children, ...props }, ref) {
  const { state, description } = useDisconnectContext('Disconnect.Description');
  return (
    <AlertDialog.Description
      {...stateAttributes('disconnect-description', state)}
      {...props}
      asChild={asChild ?? false}
      ref={ref}
    >
      {partContent({ asChild, children }, state, description)}
    </AlertDialog.Description>
  );
});
