'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { FieldValues } from '../../core/fields/Field';
import { getInstallFlow } from '../../core/forms/getInstallFlow';
import type { InstallFlow } from '../../core/forms/InstallFlow';
import type { InstallFlowState } from '../../core/forms/InstallFlowState';
import { useParagonContext } from '../ParagonContext';

/** The state of the flow. While it asks for input, `values` is what was typed there before. */
export type InstallFlowView =
  | Exclude<InstallFlowState, { fields: unknown }>
  | (Extract<InstallFlowState, { fields: unknown }> & { values: FieldValues });

/** Where the flow of the client stands, and what drives it. */
export function useInstallFlowState(hook: string): {
  flow: InstallFlowView;
  machine: InstallFlow;
} {
  const { client } = useParagonContext(hook);
  const machine = getInstallFlow(client);
  const getFlow = (): InstallFlowState => client.store.getState().flow;
  const state = useSyncExternalStore(client.store.subscribe, getFlow, getIdle);
  return useMemo(
    () => ({
      flow: 'fields' in state ? { ...state, values: machine.getValues() } : state,
      machine,
    }),
    [state, machine],
  );
}

const idle: InstallFlowState = { status: 'idle' };
const getIdle = (): InstallFlowState => idle;
