'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Hears the Escape key within an element while something there is open. On the window, and before all others: a dialog around
 * the element listens on the document, and would close as well.
 */
export function useEscape(
  isOpen: boolean,
  ref: RefObject<HTMLElement | null>,
  onEscape: () => void,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!isOpen || !element) return;
    function onKeyDown(event: KeyboardEvent): void {
      // Within a shadow root the window sees the host in place of the element.
      const isWithin = event.composedPath().includes(element as HTMLElement);
      if (event.key !== 'Escape' || !isWithin) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    }
    const { defaultView } = element.ownerDocument;
    defaultView?.addEventListener('keydown', onKeyDown, { capture: true });
    return () => defaultView?.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen, ref, onEscape]);
}
