'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Title`. */
export type DisconnectTitleProps = PartProps<'h2', DisconnectState>;

/** The question, which names the account. */
export const DisconnectTitle: PartComponent<DisconnectTitleProps, HTMLHeadingElement> = forwardRef(
  function DisconnectTitle(props, ref) {
    const { state, title, titleId } = useDisconnectContext('Disconnect.Title');
    return renderPart('h2', props, {
      ref,
      slot: 'disconnect-title',
      data: state,
      state,
      own: { id: titleId },
      content: title,
    });
  },
);
