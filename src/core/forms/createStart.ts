import type { AttemptContext } from '../attempts/AttemptContext';
import { findKnownSdk } from '../attempts/findKnownSdk';
import { createError } from '../errors/createError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import { closeWindow } from '../windows/closeWindow';
import { createRun, type FlowRun, type FlowTarget, toTarget } from './FlowRun';
import type { InstallFlow } from './InstallFlow';
import { prepareRun } from './prepareRun';

/**
 * What begins a flow: at once where the SDK can say what is asked, also while a sign-in is due. Otherwise after the
 * sign-in.
 */
export function createStart(
  context: AttemptContext,
  attend: (run: FlowRun) => Promise<InstallResult>,
): InstallFlow['start'] {
  const { attempts, canSignIn, reader, server } = context;
  let counter = 0;

  /** A window that was opened in the click is for a consent that comes first. Otherwise it closes. */
  function begin(sdk: ParagonSdk, wanted: FlowTarget, held?: Window): Promise<InstallResult> {
    let run: FlowRun | undefined;
    try {
      const prepared = prepareRun(sdk, reader.readLocal(), wanted);
      counter += 1;
      run = createRun(`flow-${counter}`, prepared, wanted.timeoutMs, held);
      return attend(run);
    } catch (thrown) {
      return attempts.refuse(toTarget(wanted), thrown);
    } finally {
      if (held && (!run || run.held)) closeWindow(held);
      if (run) run.held = undefined;
    }
  }

  return (wanted, held) => {
    const sdk = findKnownSdk(context);
    if (sdk) return begin(sdk, wanted, held);
    const refuse = (thrown: unknown) => {
      if (held) closeWindow(held);
      return attempts.refuse(toTarget(wanted), thrown);
    };
    if (!canSignIn()) return refuse(createError('not-authenticated'));
    return server.awaitSdk().then((found) => begin(found, wanted, held), refuse);
  };
}
