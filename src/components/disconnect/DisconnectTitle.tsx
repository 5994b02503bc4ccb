'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';

/** Props of `Disconnect.Title`. */
export type DisconnectTitleProps = PartProps<'h2', DisconnectState>;

/** The question, which names the account. */
export const DisconnectTitle: PartComponent<DisconnectTitleProps, HTMLHeadingElement> = forwardRef(
  function DisconnectTitle(props, ref) {
    const { state, title } = useDisconnectContext('Disconnect.Title');
    return (
      <AlertDialog.Title asChild>
        {renderPart('h2', props, {
          ref,
          slot: 'disconnect-title',
          data: state,
          state,
          content: title,
        })}
      </AlertDialog.Title>
    );
  },
);
