'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Description`. */
export type DisconnectDescriptionProps = PartProps<'p', DisconnectState>;

/** Says what will happen. */
export const DisconnectDescription: PartComponent<
  DisconnectDescriptionProps,
  HTMLParagraphElement
> = forwardRef(function DisconnectDescription(props, ref) {
  const { state, description } = useDisconnectContext('Disconnect.Description');
  return (
    <AlertDialog.Description asChild>
      {renderPart('p', props, {
        ref,
        slot: 'disconnect-description',
        data: state,
        state,
        content: description,
      })}
    </AlertDialog.Description>
  );
});
