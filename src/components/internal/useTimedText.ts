'use client';
import { useSyncExternalStore } from 'react';

/** A text that time changes, such as "3 minutes ago": read anew each minute. */
export function useTimedText(read: () => string): string {
  return useSyncExternalStore(eachMinute, read, read);
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer for all rows, while there are any. */
function eachMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const tell of listeners) tell();
  }, 60_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
