'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { InstallResult, UninstallResult } from '../../core/state';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import type { AccountState } from '../account/AccountContext';
import type { GetAccountLabel } from '../account/toAccountLabel';
import { requireContext } from '../internal/requireContext';
import type { IntegrationsActions } from './createActions';

/** Handlers for what happened through the parts of one `Integrations.Root`. */
export interface IntegrationsEvents {
  /** An account was connected. */
  onInstall?: ((result: InstallResult) => void) | undefined;
  /** The account behind a credential was exchanged. */
  onReplace?: ((result: InstallResult) => void) | undefined;
  /** An account was disconnected. */
  onUninstall?: ((result: UninstallResult) => void) | undefined;
  /** An attempt failed. A cancelled attempt and a closed window are no failures. */
  onError?: ((error: ParagonError) => void) | undefined;
}

/** The account that a person may replace or disconnect. */
export type AccountTarget = Pick<
  AccountState,
  'credential' | 'integration' | 'label' | 'integrationName'
>;

/** What the parts share. The object changes with the words alone. */
export interface IntegrationsContextValue extends IntegrationsActions {
  labels: IntegrationLabels;
  allowMultiple: boolean;
  /** Loads what an install of this integration needs ahead of its click. */
  prepareInstall(integration: string): void;
  /** Loads what `manage` needs ahead of its click. */
  prepareManage(): void;
  /** Opens the account's settings and workflows. The focus returns to `trigger`. */
  manage(target: AccountTarget, trigger: HTMLElement): void;
  /** Asks before the account is disconnected. The focus returns to `trigger`. */
  askDisconnect(target: AccountTarget, trigger: HTMLElement): void;
}

/** Given by `Integrations.Root`. */
export const IntegrationsContext: Context<IntegrationsContextValue | null> =
  createContext<IntegrationsContextValue | null>(null);

/** How accounts are named. Because of this context of its own, a new function renders the lists alone. */
export const AccountLabelContext: Context<GetAccountLabel | undefined> = createContext<
  GetAccountLabel | undefined
>(undefined);

export function useIntegrationsContext(part: string): IntegrationsContextValue {
  return requireContext(useContext(IntegrationsContext), part, 'Integrations.Root');
}
