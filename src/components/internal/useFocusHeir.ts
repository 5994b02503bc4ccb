'use client';
import { type RefObject, useLayoutEffect } from 'react';

/** Moves the focus on when the element that holds it is taken out of the page. */
export function useFocusHeir(
  ref: RefObject<HTMLElement | null>,
  prepare: (element: HTMLElement) => () => void,
): void {
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const moveOn = prepare(element);
      // The element leaves after this, and what takes its place comes with the same commit. StrictMode leaves it.
      queueMicrotask(() => {
        const isLost = document.activeElement === document.body;
        if (!element.isConnected && isLost) moveOn();
      });
    };
  }, [ref, prepare]);
}
