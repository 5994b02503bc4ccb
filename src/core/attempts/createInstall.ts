import { createError } from '../errors/createError';
import { requireAccount, requireIntegration } from '../findAccount';
import type { InstallResult } from '../state';
import type { AttemptContext } from './AttemptContext';
import { assertNoInput } from './assertNoInput';
import type { AttemptTarget } from './findRival';
import { findTarget, openConsent, type PrepareOrder } from './openConsent';
import { longestInstall } from './runInstall';

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

export function createInstall(context: AttemptContext): InstallActions {
  const { attempts } = context;

  /** Begins in the task of the click: the browser blocks a window that opens later. */
  function begin(
    wanted: AttemptTarget,
    key: string,
    timeoutMs: number,
    prepare: PrepareOrder,
  ): Promise<InstallResult> {
    const joined = attempts.find<InstallResult>(key);
    if (joined) return joined;
    const deadline = Date.now() + timeoutMs;
    let target = wanted;
    try {
      target = findTarget(context, prepare) ?? wanted;
      attempts.assertFree(target);
      const run = openConsent(context, { deadline }, prepare);
      return attempts.run({ ...target, phase: 'authorizing', key }, run);
    } catch (thrown) {
      return attempts.refuse(target, thrown);
    }
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
        const sdkOptions = {
          allowMultipleCredentials: allowMultiple,
          oauthTimeout: timeoutMs,
          ...(externalId !== undefined && { externalId }),
          ...(accountType !== undefined && { accountType }),
        };
        return { target, start: () => sdk.installIntegration(integration, sdkOptions) };
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
        const sdkOptions = {
          // SDK trap 14: without it the SDK says that the integration is installed already.
          allowMultipleCredentials: true,
          selectedCredentialId: credential.id,
          oauthTimeout: timeoutMs,
        };
        return {
          target: { kind: 'replace', integration, credentialId: credential.id },
          start: () => sdk.installIntegration(integration, sdkOptions),
        };
      });
    },
  };
}
