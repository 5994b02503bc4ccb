'use client';
import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import { useLatest } from '../../../hooks/useLatest';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/**
 * A ref for an input without the `value` prop. React writes that prop into the document's HTML, where a secret must not
 * stand, and where any script or extension reads along.
 */
export function useTypedValue(value: unknown): RefCallback<Typed> {
  const text = toTyped(value);
  const element = useRef<Typed | null>(null);
  useEffect(() => {
    if (element.current) write(element.current, text);
  });
  const latest = useLatest(text);
  return useCallback(
    (instance: Typed | null) => {
      element.current = instance;
      if (instance) write(instance, latest.current);
    },
    [latest],
  );
}

/** The text of a value. What is no text of a person's, such as an object, is left out. */
export function toTyped(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Writing the same text would move the caret. */
function write(element: Typed, text: string): void {
  if (element.value !== text) element.value = text;
}
