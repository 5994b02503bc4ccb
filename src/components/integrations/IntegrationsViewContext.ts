'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { IntegrationItem } from '../../core/types';
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
}

/** What the parts of the list share. */
export interface IntegrationsView extends IntegrationsState {
  /** All types without the search, in order. */
  listed: readonly string[];
  /** The search text that `visible` is the answer to: a little behind `search`. */
  narrowedBy: string;
  /** How many placeholders stand for them while they load. */
  expected: number;
  retry(): Promise<unknown>;
  setSearch(search: string): void;
}

/** Given by `Integrations.Root`, the view apart from the items: most changes are of one item alone. */
export const IntegrationsViewContext: Context<IntegrationsView | null> =
  createContext<IntegrationsView | null>(null);

/** The integrations by type. */
export const IntegrationItemsContext: Context<ReadonlyMap<string, IntegrationItem>> = createContext<
  ReadonlyMap<string, IntegrationItem>
>(new Map());

export function useIntegrationsView(part: string): IntegrationsView {
  return requireContext(useContext(IntegrationsViewContext), part, 'Integrations.Root');
}
