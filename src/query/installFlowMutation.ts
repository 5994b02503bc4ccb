import type { FlowTarget } from '../core/forms/FlowRun';
import { getInstallFlow } from '../core/forms/getInstallFlow';
import type { ParagonClient } from '../core/ParagonClient';
import type { InstallResult } from '../core/state';
import { createMutation, type ParagonMutation } from './mutations';

/** Runs the install flow: from its start, or without a target on from its last failure. */
export function installFlowMutation(
  client: ParagonClient,
): ParagonMutation<InstallResult, FlowTarget | undefined> {
  const flow = getInstallFlow(client);
  return createMutation('installFlow', (target) => (target ? flow.start(target) : flow.retry()));
}
