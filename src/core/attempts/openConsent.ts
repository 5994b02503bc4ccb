import { createError } from '../errors/createError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import type { Snapshot } from '../types';
import { type HeldWindow, holdWindow } from '../windows/holdWindow';
import type { AttemptContext } from './AttemptContext';
import type { AttemptControl } from './createControl';
import type { AttemptTarget } from './findRival';
import { type InstallOrder, type Opening, runInstall } from './runInstall';

/** Checks what can be checked before a window opens, and returns what to ask of the SDK. Throws a `ParagonError`. */
export type PrepareOrder = (
  sdk: ParagonSdk,
  before: Snapshot,
) => Pick<InstallOrder, 'target' | 'start' | 'installOptions'>;

/**
 * What the attempt is about, as far as that is known before the sign-in. While a sign-in is due, the last snapshot still
 * shows most of what would fail after it. Throws what `prepare` throws, and `not-authenticated` where nobody signs in.
 */
export function findTarget(
  { handle, reader, server, canSignIn }: AttemptContext,
  prepare: PrepareOrder,
): AttemptTarget | undefined {
  const ready = server.findReadySdk();
  if (!ready && !canSignIn()) throw createError('not-authenticated');
  const sdk = ready ?? handle.current();
  const before = reader.readLocal();
  return sdk && before.user.authenticated ? prepare(sdk, before).target : undefined;
}

/**
 * Opens the consent window in this task. The SDK opens it, or an empty one waits: for the sign-in, or for the end of an
 * attempt whose window was closed. Returns the body of the attempt, which must run in this task as well. Throws
 * `popup-blocked`, and what `prepare` throws.
 */
export function openConsent(
  context: AttemptContext,
  opening: Opening,
  prepare: PrepareOrder,
): (control: AttemptControl) => Promise<InstallResult> {
  const { attempts, reader, server } = context;
  const closed = attempts.whenClosed();
  const sdk = closed ? undefined : server.findReadySdk();

  function createOrder(ready: ParagonSdk): InstallOrder {
    const before = reader.readLocal();
    return { ...prepare(ready, before), sdk: ready, before };
  }

  if (sdk) {
    const order = createOrder(sdk);
    return (control) => runInstall(context, order, opening, control);
  }
  const held = holdWindow(opening.held);

  /** Waits with the window open. */
  function waitForOrder(control: AttemptControl, { opened, close, wait }: HeldWindow) {
    async function takeOrder(): Promise<InstallOrder> {
      // SDK traps 8 to 12: what is left of an earlier window would cross over to this one.
      await closed;
      const ready = await server.awaitSdk();
      if (control.isCancelled()) throw createError('cancelled');
      return createOrder(ready);
    }
    control.onCancel(close);
    control.onFocus(() => opened.focus());
    return wait(takeOrder(), opening.deadline);
  }

  return async (control) => {
    const order = await waitForOrder(control, held);
    control.change({ integration: order.target.integration });
    return runInstall(context, order, { ...opening, held: held.opened }, control);
  };
}
