'use client';
import { useCallback, useEffect, useRef } from 'react';
import { prepareFocus } from './prepareFocus';

/** Returns what notes the element that opens a dialog. When the dialog has closed, the focus goes back there. */
export function useReturnFocus(isOpen: boolean): (trigger: Element | null) => void {
  const giveBack = useRef<() => void>(undefined);
  // This runs after the dialog below has closed, which holds the focus until then.
  useEffect(() => {
    if (isOpen) return () => giveBack.current?.();
    return undefined;
  }, [isOpen]);
  return useCallback((trigger) => {
    giveBack.current = prepareReturn(trigger);
  }, []);
}

/** While an attempt runs, another button stands in the place of the one that was pressed. */
function prepareReturn(trigger: Element | null): () => void {
  const moveOn = trigger ? prepareFocus(trigger) : undefined;
  const place = trigger?.closest('[data-slot="account"], [data-slot="integration"]');
  const slot = trigger?.getAttribute('data-slot');
  return () => {
    const again = place?.isConnected && place.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
    if (trigger instanceof HTMLElement && trigger.isConnected) trigger.focus();
    else if (again) again.focus();
    else moveOn?.();
  };
}
