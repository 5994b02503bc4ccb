'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../core/ParagonError';
import { requireContext } from './requireContext';

/** What the list shows at the moment. */
export interface IntegrationsView {
  status: 'loading' | 'failed' | 'signed-out' | 'ready';
  /** The types that match the search, in order. */
  visible: readonly string[];
  /** How many there are without the search. */
  total: number;
  /** How many placeholders stand for them while they load. */
  expected: number;
  error: ParagonError | null;
  isRetrying: boolean;
  retry(): void;
  search: string;
  setSearch(search: string): void;
}

/** Given by `Integrations.Root`. */
export const IntegrationsViewContext: Context<IntegrationsView | null> =
  createContext<IntegrationsView | null>(null);

export function useIntegrationsView(part: string): IntegrationsView {
  return requireContext(useContext(IntegrationsViewContext), part, 'Integrations.Root');
}
