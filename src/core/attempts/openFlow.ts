import { getInternals } from '../clientInternals';
import { createError } from '../errors/createError';
import { safeCause } from '../errors/withoutTokens';
import type { FlowTarget } from '../forms/FlowRun';
import type { ParagonClient } from '../ParagonClient';
import { isParagonError } from '../ParagonError';
import type { InstallResult } from '../state';
import { type HeldWindow, holdWindow } from '../windows/holdWindow';
import type { AttemptTarget } from './findRival';

/** Begins a flow in the task in which it is called. */
export type StartFlow = (
  client: ParagonClient,
  target: FlowTarget,
  held?: Window,
) => Promise<InstallResult>;

/**
 * Begins an install flow whose code is still on its way. Where a window comes first, it opens now, in the click. A code
 * that does not arrive is a failure of the attempt, which can be tried again. Rejects with `network`, and as the flow does.
 */
export async function openFlow(
  client: ParagonClient,
  target: FlowTarget,
  load: () => Promise<StartFlow>,
  opensWindow: boolean,
): Promise<InstallResult> {
  const { attempts } = getInternals(client).context;
  const about: AttemptTarget =
    'credentialId' in target
      ? { kind: 'replace', integration: '', credentialId: target.credentialId }
      : { kind: 'install', integration: target.integration };
  let held: HeldWindow | undefined;
  let start: StartFlow;
  try {
    held = opensWindow ? holdWindow() : undefined;
    start = await load();
  } catch (thrown) {
    held?.close();
    if (isParagonError(thrown)) return attempts.refuse(about, thrown);
    const cause = safeCause(thrown);
    const error = createError('network', { ...about, cause }, 'The form could not be loaded.');
    return attempts.refuse(about, error);
  }
  return start(client, target, held?.opened);
}
