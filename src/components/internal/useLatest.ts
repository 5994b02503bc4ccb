import { type RefObject, useEffect, useRef } from 'react';

/** A ref to the last rendered value, for callbacks that must not change when the value does. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
