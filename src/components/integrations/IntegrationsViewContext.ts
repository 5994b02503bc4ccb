'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { IntegrationItem } from '../../core/types';
import { requireContext } from '../internal/requireContext';

/** What the list shows at the moment. A part of `Integrations` takes a function of this. */
export interface IntegrationsState {
  status: 'loading' | 'failed' | 'signed-out' | 'ready';
  /** The types that match the search, in order. */
  visible: readonly string[];
  /** How many integrations are listed without the search. */
  total: number;
  search: string;
  /** Why the integrations could not be read. With the status `ready`, the list on screen may be out of date. */
  error: ParagonError | null;
}

/** What the parts of the list share. */
export interface IntegrationsView extends IntegrationsState {
  /** All types without the search, in order. */
  listed: readonly string[];
  /** The search text that led to `visible`. This text is a little behind `search`. */
  narrowedBy: string;
  /** How many placeholders to show while the integrations load. */
  expected: number;
  retry(): Promise<unknown>;
  setSearch(search: string): void;
}

/** Given by `Integrations.Root`. The items have a context of their own, because most changes are of one item alone. */
export const IntegrationsViewContext: Context<IntegrationsView | null> =
  createContext<IntegrationsView | null>(null);

/** The integrations by type. Given by `Integrations.Root`. */
export const IntegrationItemsContext: Context<ReadonlyMap<string, IntegrationItem>> = createContext<
  ReadonlyMap<string, IntegrationItem>
>(new Map());

export function useIntegrationsView(part: string): IntegrationsView {
  return requireContext(useContext(IntegrationsViewContext), part, 'Integrations.Root');
}
