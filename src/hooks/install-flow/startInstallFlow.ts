import type { FlowTarget } from '../../core/forms/FlowRun';
import { getInstallFlow } from '../../core/forms/getInstallFlow';
import type { ParagonClient } from '../../core/ParagonClient';
import type { InstallResult } from '../../core/state';

/** Begins the install flow of a client, with a window that was opened in the click where there is one. */
export function startInstallFlow(
  client: ParagonClient,
  target: FlowTarget,
  held?: Window,
): Promise<InstallResult> {
  return getInstallFlow(client).start(target, held);
}
