'use client';

import type { ParagonClient } from '../core/ParagonClient';
import { useParagonContext } from './ParagonContext';

/**
 * The client, for what has no hook: `refresh()` after using the SDK directly, `signOut()`, `getSdk()`, and the
 * zustand `store` of attempts, outcomes and chosen accounts.
 */
export function useParagonClient(): ParagonClient {
  return useParagonContext('useParagonClient').client;
}
