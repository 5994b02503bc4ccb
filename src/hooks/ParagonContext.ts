'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ParagonClient } from '../core/ParagonClient';

/** What the provider gives to the hooks below it. */
export interface ParagonContextValue {
  client: ParagonClient;
  queryClient: QueryClient;
  /** How often the app has removed the kit's query from its cache. A new number lets every reader find the new one. */
  clearings: number;
}

export const ParagonContext: React.Context<ParagonContextValue | null> =
  createContext<ParagonContextValue | null>(null);

/** The provider's value; the error for a missing provider names the hook that looked for it. */
export function useParagonContext(hook: string): ParagonContextValue {
  const value = useContext(ParagonContext);
  if (value) return value;
  throw new Error(
    `${hook} found no <ParagonProvider> above it. Wrap the app, or the part that shows integrations: ` +
      '<ParagonProvider projectId="…" getToken={…}>…</ParagonProvider>',
  );
}
