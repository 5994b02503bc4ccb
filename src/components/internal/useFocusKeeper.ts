'use client';
import { useCallback, useMemo, useRef } from 'react';
import { type FocusKeeper, keepFocus } from './keepFocus';

/** Looks after the focus within the element that `attach` is given to as a ref. */
export function useFocusKeeper(): {
  attach: (root: HTMLElement | null) => void;
  awaitRow: FocusKeeper['awaitRow'];
} {
  const keeper = useRef<FocusKeeper>(undefined);
  const attach = useCallback((root: HTMLElement | null) => {
    keeper.current?.stop();
    keeper.current = root ? keepFocus(root) : undefined;
  }, []);
  return useMemo(
    () => ({ attach, awaitRow: (credentialId) => keeper.current?.awaitRow(credentialId) }),
    [attach],
  );
}
