'use client';
import { type Context, createContext, useContext } from 'react';
import type { FieldValue, FieldValues } from '../../core/fields/Field';
import type { InstallFlowView } from '../../hooks/install-flow/useInstallFlowState';
import type { FlowLabels } from '../../labels/FlowLabels';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { requireContext } from '../internal/requireContext';

/** Where the flow stands. A part of `InstallFlow` takes a function of this. */
export interface InstallFlowPartState {
  flow: Exclude<InstallFlowView, { status: 'idle' }>;
  /** The integration's name. */
  name: string;
  /** What the account is called that is replaced or finished. */
  label: string | undefined;
  /** Whether the person is asked what to do with an account that is connected, and not set up. */
  isLeaving: boolean;
}

/** What the parts of a flow share. */
export interface InstallFlowContextValue extends InstallFlowPartState {
  labels: IntegrationLabels;
  words: FlowLabels;
  actions: Record<'back' | 'retry' | 'focus', () => void>;
  title: string;
  titleId: string;
  /** What the `data-*` attributes of the parts say. */
  data: { integration: string; stage: string };
  /** What was typed, by the field's id. */
  values: FieldValues;
  /** Notes what was typed. */
  setValue(id: string, value: FieldValue): void;
  /** Sends the answer to what is asked. */
  send(): void;
  /** The account type that is marked. */
  accountType: string | undefined;
  chooseAccountType(id: string): void;
  /** Ends the flow, or asks first what is to become of the account. */
  leave(): void;
  setLeaving(isLeaving: boolean): void;
  end(keepAccount: boolean): void;
}

/** Given by `InstallFlow.Root`. */
export const InstallFlowContext: Context<InstallFlowContextValue | null> =
  createContext<InstallFlowContextValue | null>(null);

export function useInstallFlowContext(part: string): InstallFlowContextValue {
  return requireContext(useContext(InstallFlowContext), part, 'InstallFlow.Root');
}
