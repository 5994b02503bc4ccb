import { createError } from '../errors/createError';
import { requireAccount, requireIntegration } from '../findAccount';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import type { Snapshot } from '../types';
import { type HeldWindow, holdWindow } from '../windows/holdWindow';
import type { AttemptContext } from './AttemptContext';
import { assertNoInput } from './assertNoInput';
import type { AttemptStart } from './createAttempts';
import type { AttemptControl } from './createControl';
import { createOpenCalls } from './createOpenCalls';
import type { AttemptTarget } from './findRival';
import { type InstallOrder, longestInstall, runInstall } from './runInstall';

/** What to connect. */
export interface InstallVariables {
  /** The integration's type, such as `googledrive`. */
  integration: string;
  /** Your own id for the new account, kept in its `externalId`. */
  externalId?: string | undefined;
  /** One of the integration's account types, where it has several. */
  accountType?: string | undefined;
  /** Milliseconds. @default 180000 */
  timeoutMs?: number | undefined;
}

/** How to install one account. */
export interface InstallOptions extends InstallVariables {
  /** Whether an account may be added to those that are connected. @default false */
  allowMultiple?: boolean | undefined;
}

/** How to replace one account. */
export interface ReplaceOptions {
  /** Milliseconds. @default 180000 */
  timeoutMs?: number | undefined;
}

/** The two attempts that open a window. */
export interface InstallActions {
  install(options: InstallOptions): Promise<InstallResult>;
  replace(
    credentialId: string | null | undefined,
    options?: ReplaceOptions | undefined,
  ): Promise<InstallResult>;
}

/** Checks what can be checked before a window opens, and returns what to ask of the SDK. Throws a `ParagonError`. */
type Prepare = (sdk: ParagonSdk, before: Snapshot) => Pick<InstallOrder, 'target' | 'sdkOptions'>;

export function createInstall(context: AttemptContext): InstallActions {
  const { attempts, handle, reader, server } = context;
  const openCalls = createOpenCalls();

  /** Begins in the task of the click: the browser blocks a window that opens later. */
  function begin(
    wanted: AttemptTarget,
    key: string,
    timeoutMs: number,
    prepare: Prepare,
  ): Promise<InstallResult> {
    const joined = attempts.find<InstallResult>(key);
    if (joined) return joined;
    const opening = { deadline: Date.now() + timeoutMs, openCalls };
    let target = wanted;
    try {
      const ready = server.findReadySdk();
      if (!ready && !context.canSignIn()) throw createError('not-authenticated');
      // While a sign-in is due, the last snapshot still shows most of what would fail after it.
      const sdk = ready ?? handle.current();
      const before = reader.readLocal();
      if (sdk && before.user.authenticated) ({ target } = prepare(sdk, before));
      attempts.assertFree(target);
      const start: AttemptStart = { ...target, phase: 'authorizing', key };
      if (ready) {
        const order = { ...prepare(ready, before), sdk: ready, before };
        return attempts.run(start, (control) => runInstall(context, order, opening, control));
      }
      const held = holdWindow();
      return attempts.run(start, async (control) => {
        const order = await waitForOrder(held, opening.deadline, prepare, control);
        control.change({ integration: order.target.integration });
        return runInstall(context, order, { ...opening, held: held.opened }, control);
      });
    } catch (thrown) {
      return attempts.refuse(target, thrown);
    }
  }

  /** Waits for the sign-in with the window open. */
  function waitForOrder(
    held: HeldWindow,
    deadline: number,
    prepare: Prepare,
    control: AttemptControl,
  ): Promise<InstallOrder> {
    async function takeOrder(): Promise<InstallOrder> {
      const sdk = await server.awaitSdk();
      if (control.isCancelled()) throw createError('cancelled');
      const before = reader.readLocal();
      return { ...prepare(sdk, before), sdk, before };
    }
    control.onCancel(held.close);
    control.onFocus(() => held.opened.focus());
    return held.wait(takeOrder(), deadline);
  }

  return {
    install({ allowMultiple = false, timeoutMs = longestInstall, ...variables }) {
      const { integration, externalId, accountType } = variables;
      const target: AttemptTarget = { kind: 'install', integration };
      const key = JSON.stringify(['install', integration, allowMultiple, externalId, accountType]);
      return begin(target, key, timeoutMs, (sdk, before) => {
        const state = requireIntegration(before, integration);
        if (state.allCredentials.length > 0 && !allowMultiple) {
          throw createError('already-installed', { integration });
        }
        assertNoInput(sdk, integration, state.credentialStatus, accountType);
        return {
          target,
          sdkOptions: {
            allowMultipleCredentials: allowMultiple,
            oauthTimeout: timeoutMs,
            ...(externalId !== undefined && { externalId }),
            ...(accountType !== undefined && { accountType }),
          },
        };
      });
    },

    replace(credentialId, { timeoutMs = longestInstall } = {}) {
      const wanted: AttemptTarget = {
        kind: 'replace',
        integration: '',
        credentialId: credentialId ?? '',
      };
      const key = JSON.stringify(['replace', credentialId]);
      return begin(wanted, key, timeoutMs, (sdk, before) => {
        const { integration, credential } = requireAccount(before, credentialId);
        requireIntegration(before, integration);
        assertNoInput(sdk, integration, credential.status);
        return {
          target: { kind: 'replace', integration, credentialId: credential.id },
          sdkOptions: {
            // SDK trap 14: without it the SDK says that the integration is installed already.
            allowMultipleCredentials: true,
            selectedCredentialId: credential.id,
            oauthTimeout: timeoutMs,
          },
        };
      });
    },
  };
}
