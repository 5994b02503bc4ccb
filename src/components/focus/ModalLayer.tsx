'use client';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLatest } from '../../hooks/useLatest';
import { stateAttributes } from '../internal/stateAttributes';
import { openModal } from './openModal';

interface ModalLayerProps {
  /** The `data-slot` of the layer. */
  slot: string;
  role: 'dialog' | 'alertdialog';
  titleId: string;
  descriptionId?: string | undefined;
  /** The language of the words in it. */
  lang: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal `<dialog>` over the whole page, which holds the overlay and the box of a dialog. It stands in the page where the root
 * stands, so that it has the root's tokens, language and direction. The browser shows it above everything: above a modal
 * dialog or a popover of the app as well.
 */
export function ModalLayer({
  slot,
  role,
  titleId,
  descriptionId,
  lang,
  onClose,
  children,
}: ModalLayerProps): ReactElement {
  const layer = useRef<HTMLDialogElement>(null);
  const close = useLatest(onClose);
  useLayoutEffect(
    () => (layer.current ? openModal(layer.current, () => close.current()) : undefined),
    [close],
  );
  return (
    <dialog
      {...stateAttributes(slot)}
      ref={layer}
      role={role}
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      lang={lang}
      tabIndex={-1}
      style={cover}
    >
      {children}
    </dialog>
  );
}

/** The browser draws a dialog as a box in the middle. Set here, because an app can leave our stylesheet out. */
const cover = {
  position: 'fixed',
  inset: 0,
  // For a browser without modal dialogs.
  zIndex: 1000,
  display: 'block',
  inlineSize: '100%',
  blockSize: '100%',
  maxInlineSize: 'none',
  maxBlockSize: 'none',
  margin: 0,
  padding: 0,
  border: 0,
  overflow: 'visible',
  background: 'none',
  color: 'inherit',
} as const;
