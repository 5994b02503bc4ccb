import { requireAccount, requireIntegration } from '../findAccount';
import { ParagonError } from '../ParagonError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import type { Credential } from '../types';
import type { AttemptContext } from './AttemptContext';
import type { AttemptTarget } from './createAttempts';
import { type InstallOrder, performInstall } from './performInstall';

/** Where the SDK stops asking whether the account is connected, in milliseconds. */
const longest = 180_000;

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
export interface Install {
  install(options: InstallOptions): Promise<InstallResult>;
  replace(
    credentialId: string | null | undefined,
    options?: ReplaceOptions | undefined,
  ): Promise<InstallResult>;
}

export function createInstall(context: AttemptContext): Install {
  const { attempts } = context;

  function open(key: string, order: InstallOrder): Promise<InstallResult> {
    return attempts.run({ ...order.target, phase: 'authorizing', key }, (handle) =>
      performInstall(context, order, handle),
    );
  }

  /** One window at a time: the SDK confuses the messages of two. */
  function assertFree(target: AttemptTarget): void {
    const open = attempts.openWindow();
    if (!open) return;
    throw new ParagonError(
      'busy',
      `A window for "${open.integration}" is open. Finish or cancel that attempt first.`,
      target,
    );
  }

  return {
    install({ allowMultiple = false, timeoutMs = longest, ...variables }) {
      const { integration, externalId, accountType } = variables;
      const target: AttemptTarget = { kind: 'install', integration };
      const key = JSON.stringify(['install', integration, allowMultiple, externalId, accountType]);
      const joined = attempts.find<InstallResult>(key);
      if (joined) return joined;
      try {
        const sdk = context.requireSdk();
        const before = context.publish();
        const state = requireIntegration(before, integration);
        if (state.allCredentials.length > 0 && !allowMultiple) throw alreadyInstalled(integration);
        assertNoInput(sdk, integration, state.credentialStatus, accountType);
        assertFree(target);
        const sdkOptions = {
          allowMultipleCredentials: allowMultiple,
          oauthTimeout: timeoutMs,
          ...(externalId !== undefined && { externalId }),
          ...(accountType !== undefined && { accountType }),
        };
        return open(key, { sdk, target, before, sdkOptions });
      } catch (thrown) {
        return attempts.refuse(target, thrown);
      }
    },

    replace(credentialId, { timeoutMs = longest } = {}) {
      const key = JSON.stringify(['replace', credentialId]);
      const joined = attempts.find<InstallResult>(key);
      if (joined) return joined;
      let target: AttemptTarget = {
        kind: 'replace',
        integration: '',
        credentialId: credentialId ?? '',
      };
      try {
        const sdk = context.requireSdk();
        const before = context.publish();
        const account = requireAccount(before, credentialId);
        const { id, status } = account.credential;
        target = { kind: 'replace', integration: account.integration, credentialId: id };
        requireIntegration(before, account.integration);
        assertNoInput(sdk, account.integration, status);
        assertFree(target);
        const sdkOptions = {
          // Without it the SDK says that the integration is installed already.
          allowMultipleCredentials: true,
          selectedCredentialId: id,
          oauthTimeout: timeoutMs,
        };
        return open(key, { sdk, target, before, sdkOptions });
      } catch (thrown) {
        return attempts.refuse(target, thrown);
      }
    },
  };
}

function alreadyInstalled(integration: string): ParagonError {
  return new ParagonError(
    'already-installed',
    `An account of "${integration}" is connected already. Pass allowMultiple to connect another, or replace it.`,
    { integration },
  );
}

/** The SDK would open a useless window, or none at all, and never settle. */
function assertNoInput(
  sdk: ParagonSdk,
  integration: string,
  status: Credential['status'] | undefined,
  accountType?: string,
): void {
  const inputs: unknown[] = (sdk.getPreOptions as PreOptions)(integration, accountType);
  if (inputs.length === 0 && status !== 'PENDING') return;
  throw new ParagonError(
    'input-required',
    `"${integration}" needs more from the person than a consent. Use the SDK's installFlow for it.`,
    { integration },
  );
}

/** The facade's type leaves the second parameter and the result out. */
type PreOptions = (integration: string, accountType?: string) => unknown[];
