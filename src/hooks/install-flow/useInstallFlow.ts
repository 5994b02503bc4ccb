'use client';

import { useMemo } from 'react';
import type { FlowTarget } from '../../core/forms/FlowRun';
import type { InstallFlow } from '../../core/forms/InstallFlow';
import type { InstallResult } from '../../core/state';
import { type InstallFlowVariables, installFlowMutation } from '../../query/installFlowMutation';
import { type MutationHookOptions, useParagonMutation } from '../useAttemptMutation';
import { type InstallFlowView, useInstallFlowState } from './useInstallFlowState';

/** Options of {@link useInstallFlow}. The callbacks hear of the flows that this hook has started. */
export type UseInstallFlowOptions<Context = unknown> = MutationHookOptions<
  InstallResult,
  InstallFlowVariables,
  Context
>;

/** Result of {@link useInstallFlow}. */
export interface UseInstallFlowResult extends Pick<InstallFlow, 'submit' | 'cancel' | 'focus'> {
  /** Where the flow stands: the same in every component, also after one of them unmounts. */
  flow: InstallFlowView;
  /** Begins, inside a click. Rejects as `useInstall` does; after a failure the flow stays, and can be retried. */
  start(target: FlowTarget): Promise<InstallResult>;
  /** Goes back to the question before. What was typed stays. */
  back(): void;
  /** Goes on after a failure, inside a click. */
  retry(): void;
}

/**
 * Connects an account of an integration that asks for more than a consent: an account type, an API key, options after
 * the consent. Also adds another one, replaces one, and finishes one that is PENDING. There is one flow at a time; it
 * counts as an open window. What is typed is kept in memory until the flow ends, and nowhere else.
 *
 * `start` rejects with what `useInstall` rejects with, but for `input-required`. Answers that are refused
 * (`input-refused`, `forbidden`) are no end: `flow.error` and `flow.fieldErrors` say why.
 *
 * @example
 * const { flow, start, submit } = useInstallFlow();
 * <button onClick={() => start({ integration: 'klaviyo', allowMultiple: true })}>Connect</button>
 */
export function useInstallFlow<Context = unknown>(
  options: UseInstallFlowOptions<Context> = {},
): UseInstallFlowResult {
  const { flow, machine } = useInstallFlowState('useInstallFlow');
  const { mutate, mutateAsync } = useParagonMutation(
    'useInstallFlow',
    installFlowMutation,
    options,
  );
  return useMemo(
    () => ({
      flow,
      start: (target) => mutateAsync(target),
      retry: () => mutate('retry'),
      submit: machine.submit,
      cancel: machine.cancel,
      focus: machine.focus,
      back() {
        // After a failure the flow goes on as a new attempt.
        if (flow.status === 'failed') mutate('back');
        else machine.back();
      },
    }),
    [flow, machine, mutate, mutateAsync],
  );
}
