import { createError } from '../core/errors/createError';
import type { FlowTarget } from '../core/forms/FlowRun';
import { getInstallFlow } from '../core/forms/getInstallFlow';
import type { ParagonClient } from '../core/ParagonClient';
import type { InstallResult } from '../core/state';
import { createMutation, type ParagonMutation } from './mutations';

/** What the mutation of the flow does: starts a flow, or goes on after a failure with another try or another answer. */
export type InstallFlowVariables = FlowTarget | 'retry' | 'back';

/** Runs the install flow to its end, or to its next failure. */
export function installFlowMutation(
  client: ParagonClient,
): ParagonMutation<InstallResult, InstallFlowVariables> {
  const flow = getInstallFlow(client);
  return createMutation('installFlow', (variables) => {
    if (variables === 'retry') return flow.retry();
    if (variables !== 'back') return flow.start(variables);
    return flow.back() ?? Promise.reject(createError('cancelled'));
  });
}
