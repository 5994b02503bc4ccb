'use client';
import { type ForwardedRef, type RefCallback, useCallback } from 'react';

/** One ref callback for ours and the caller's. The callback stays the same while both stay the same. */
export function useMergedRefs<Instance>(
  ours: (instance: Instance | null) => void,
  theirs: ForwardedRef<Instance>,
): RefCallback<Instance> {
  return useCallback(
    (instance: Instance | null) => {
      ours(instance);
      if (typeof theirs !== 'function') {
        if (theirs) theirs.current = instance;
        return;
      }
      const cleanUp: unknown = theirs(instance);
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
