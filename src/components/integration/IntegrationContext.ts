'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { Attempt } from '../../core/state';
import type { IntegrationItem } from '../../core/types';
import { requireContext } from '../internal/requireContext';
import type { PartState } from '../internal/stateAttributes';

/** One integration and the install in flight for the integration. A part of `Integration` takes a function of this. */
export interface IntegrationPartState {
  integration: IntegrationItem;
  /** The name on screen. */
  name: string;
  attempt: Attempt | undefined;
  /** Why the last install failed, until the person dismisses the failure or tries again. */
  error: ParagonError | undefined;
}

/** What the parts of one integration share. */
export interface IntegrationContextValue extends IntegrationPartState {
  nameId: string;
  /** What the `data-*` attributes say. */
  data: PartState;
  connect(): void;
}

/** Given by `Integration.Root`. */
export const IntegrationContext: Context<IntegrationContextValue | null> =
  createContext<IntegrationContextValue | null>(null);

/** What `Integrations.List` gives to the `Integration.Root` inside. */
export interface ListedIntegration {
  item: IntegrationItem;
  /** Whether the search leaves the integration out. */
  isHidden: boolean;
}

export const ListedIntegrationContext: Context<ListedIntegration | null> =
  createContext<ListedIntegration | null>(null);

export function useIntegrationContext(part: string): IntegrationContextValue {
  return requireContext(useContext(IntegrationContext), part, 'Integration.Root');
}
