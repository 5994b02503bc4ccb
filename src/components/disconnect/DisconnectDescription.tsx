'use client';
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
  const { state, description, descriptionId } = useDisconnectContext('Disconnect.Description');
  return renderPart('p', props, {
    ref,
    slot: 'disconnect-description',
    data: state,
    state,
    own: { id: descriptionId },
    content: description,
  });
});
