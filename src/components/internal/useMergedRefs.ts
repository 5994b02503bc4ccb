'use client';
import { type ForwardedRef, type RefCallback, useCallback } from 'react';

/** One ref callback for ours and the caller's. The callback stays the same while both stay the same. */
export function useMergedRefs<Node>(
  ours: (node: Node | null) => void,
  theirs: ForwardedRef<Node>,
): RefCallback<Node> {
  return useCallback(
    (node: Node | null) => {
      ours(node);
      if (typeof theirs !== 'function') {
        if (theirs) theirs.current = node;
        return;
      }
      const cleanUp: unknown = theirs(node);
      if (typeof cleanUp !== 'function') return;
      // At the end React 19 calls this function, and calls no callback with null. React 18 knows no such function.
      return () => {
        ours(null);
        cleanUp();
      };
    },
    [ours, theirs],
  );
}
