'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import { requireContext } from '../internal/requireContext';

/** What the list shows at the moment: what a part of it takes a function of. */
export interface IntegrationsState {
  status: 'loading' | 'failed' | 'signed-out' | 'ready';
  /** The types that match the search, in order. */
  visible: readonly string[];
  /** How many there are without the search. */
  total: number;
  search: string;
  /** Why they could not be read; with the status `ready`, what is listed may be out of date. */
  error: ParagonError | null;
  isRetrying: boolean;
}

/** What the parts of the list share. */
export interface IntegrationsView extends IntegrationsState {
  /** How many placeholders stand for them while they load. */
  expected: number;
  retry(): Promise<unknown>;
  setSearch(search: string): void;
}

/** Given by `Integrations.Root`. */
export const IntegrationsViewContext: Context<IntegrationsView | null> =
  createContext<IntegrationsView | null>(null);

export function useIntegrationsView(part: string): IntegrationsView {
  return requireContext(useContext(IntegrationsViewContext), part, 'Integrations.Root');
}
