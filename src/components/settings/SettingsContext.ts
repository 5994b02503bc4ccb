'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { UseUserSettingsResult } from '../../hooks/settings/useUserSettings';
import type { AccountWorkflow, UseWorkflowsResult } from '../../hooks/settings/useWorkflows';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import type { SettingsLabels } from '../../labels/SettingsLabels';
import type { FieldTarget } from '../field/FieldContext';
import { requireContext } from '../internal/requireContext';

interface Shared {
  labels: IntegrationLabels;
  words: SettingsLabels;
  target: FieldTarget;
  /** Whether nothing can be changed: the account does not work, or the person may only look. */
  isReadOnly: boolean;
  titleId: string;
}

/** The settings of one account. A part of `AccountSettings` takes a function of this. */
export type AccountSettingsState = Omit<UseUserSettingsResult, 'setValue' | 'discard'>;

/** What the parts of an account's settings share. */
export interface AccountSettingsContextValue extends Shared, UseUserSettingsResult {}

/** The workflows of one account. A part of `AccountWorkflows` takes a function of this. */
export type AccountWorkflowsState = Pick<UseWorkflowsResult, 'workflows' | 'status' | 'error'>;

/** What the parts of an account's workflows share. */
export interface AccountWorkflowsContextValue extends Shared, UseWorkflowsResult {}

/** One workflow. A part within takes a function of this. */
export interface WorkflowState {
  workflow: AccountWorkflow;
  isReadOnly: boolean;
  /** Why the workflow was not switched, or its settings were not saved. */
  error: ParagonError | null;
}

/** What the parts of one workflow share. */
export interface WorkflowContextValue extends WorkflowState {
  isSaving: boolean;
}

export const AccountSettingsContext: Context<AccountSettingsContextValue | null> =
  createContext<AccountSettingsContextValue | null>(null);
export const AccountWorkflowsContext: Context<AccountWorkflowsContextValue | null> =
  createContext<AccountWorkflowsContextValue | null>(null);
export const WorkflowContext: Context<WorkflowContextValue | null> =
  createContext<WorkflowContextValue | null>(null);

export function useAccountSettingsContext(part: string): AccountSettingsContextValue {
  return requireContext(useContext(AccountSettingsContext), part, 'AccountSettings.Root');
}

export function useAccountWorkflowsContext(part: string): AccountWorkflowsContextValue {
  return requireContext(useContext(AccountWorkflowsContext), part, 'AccountWorkflows.Root');
}

export function useWorkflowContext(part: string): WorkflowContextValue {
  return requireContext(useContext(WorkflowContext), part, 'AccountWorkflows.Root');
}
