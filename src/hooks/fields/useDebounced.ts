import { useEffect, useState } from 'react';

/** The value once it has stayed the same for some milliseconds. An empty text, and a first one, need no wait. */
export function useDebounced(value: string, delay: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : delay);
    return () => clearTimeout(timer);
  }, [value, settled, delay]);
  return settled;
}
