'use client';

import { useEffect } from 'react';
import { warnOnce } from '../core/errors/warn';

/** Warns the developer on the console, in development alone, and once a page for each message. */
export function useDevWarning(message: string | undefined): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'development' && message !== undefined) warnOnce(message);
  }, [message]);
}
