'use client';
import { useEffect, useReducer } from 'react';
import { useLatest } from '../../hooks/useLatest';

/**
 * A text that time changes, such as "3 minutes ago". React renders again in the minute in which the text changes. With
 * `useSyncExternalStore`, React would read each text three times, and these texts are slow to format.
 */
export function useTimedText(read: () => string): string {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const text = read();
  const latest = useLatest({ read, text });
  useEffect(
    () =>
      eachMinute(() => {
        if (latest.current.read() !== latest.current.text) renderAgain();
      }),
    [latest],
  );
  return text;
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer for all rows. The timer runs while a row is mounted. */
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
