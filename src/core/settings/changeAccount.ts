import type { CredentialConfigOptions } from '@useparagon/connect';
import { getInternals } from '../clientInternals';
import { createError } from '../errors/createError';
import { isUndecided } from '../errors/isUndecided';
import { toParagonError } from '../errors/toParagonError';
import { type Account, requireAccount } from '../findAccount';
import type { ParagonClient } from '../ParagonClient';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { reloadState } from '../sdk/reloadState';
import type { AttemptKind } from '../state';
import type { Snapshot } from '../types';
import {
  type Configuration,
  type ConfigurationTarget,
  findConfiguration,
  requireConfiguration,
} from './configurations';

/** One change of an account, while it is its turn. Its members are what the SDK holds now. */
export interface AccountChange extends Account {
  sdk: ParagonSdk;
  configuration: Configuration;
  /** What an error about the account names. */
  about: { integration: string; credentialId: string };
  /** What the SDK's calls name. */
  selected: Required<Pick<CredentialConfigOptions, 'selectedCredentialId'>> &
    CredentialConfigOptions;
  /**
   * Lets the SDK fetch its state again. SDK trap 41: the SDK sends the whole map of its own copy, and would take back
   * what somebody else has saved meanwhile.
   */
  reload(): Promise<void>;
  /** Reads what the SDK holds by now, and returns the configuration. */
  look(): Configuration;
}

/**
 * Changes one account, when it is this call's turn, and tells the listeners of the new snapshot: the SDK has no event
 * for such changes. Where the answer is lost, `findDone` looks at what the server holds. Undefined means that the change
 * was not made. Rejects with `account-not-selected`, `credential-not-found`, `busy` while the account is replaced or
 * disconnected, `cancelled` when another person has signed in, and with what the task throws.
 */
export async function changeAccount<Result>(
  client: ParagonClient,
  { credentialId, configurationId }: ConfigurationTarget,
  task: (change: AccountChange) => Promise<Result>,
  findDone: (configuration: Configuration | undefined, snapshot: Snapshot) => Result | undefined,
): Promise<Result> {
  const { context, store, tellTabs } = getInternals(client);
  const { attempts, reader, refresh, server } = context;
  if (!credentialId) throw createError('account-not-selected');
  const about = { credentialId, integration: undefined as string | undefined };
  const { userId } = store.api.getState();

  function assertFree(kinds: readonly AttemptKind[]): void {
    const state = store.api.getState();
    if (userId !== null && state.userId !== userId) {
      throw createError('cancelled', about, 'Another person has signed in.');
    }
    const rival = state.attempts.find(
      (attempt) => attempt.credentialId === credentialId && kinds.includes(attempt.kind),
    );
    if (!rival) return;
    const word = rival.kind === 'uninstall' ? 'disconnected' : 'replaced';
    throw createError('busy', about, `This account is being ${word}.`);
  }

  function read() {
    const account = requireAccount(reader.readLocal(), credentialId);
    about.integration = account.integration;
    const configuration = requireConfiguration(account.credential, configurationId);
    const selected = {
      selectedCredentialId: account.credential.id,
      selectedConfigurationId: configuration.id,
    };
    const named = { integration: account.integration, credentialId: account.credential.id };
    return { ...account, configuration, selected, about: named };
  }

  assertFree(['install', 'replace', 'uninstall']);
  try {
    return await server.call(async (sdk) => {
      // An uninstall that began since waits for its turn.
      assertFree(['install', 'replace']);
      const change: AccountChange = {
        sdk,
        ...read(),
        async reload() {
          // While a window is open, the SDK is about to save an account. Without the reload, this change can take back
          // what another tab saved meanwhile (SDK trap 41).
          if (!attempts.isOccupied()) await reloadState(sdk);
          change.look();
        },
        look: () => Object.assign(change, read()).configuration,
      };
      try {
        const result = await task(change);
        tellTabs();
        return result;
      } finally {
        reader.readLocal();
      }
    });
  } catch (thrown) {
    // Where the SDK stumbles over an answer, the server has not answered as Paragon does.
    const error = toParagonError(thrown, { ...about, fallback: 'server' });
    if (!isUndecided(error)) throw error;
    const after = await refresh.refreshQuietly();
    const found = after.user.authenticated && findAfter(after, credentialId, configurationId);
    const done = found ? findDone(found.configuration, after) : undefined;
    if (done === undefined) throw error;
    return done;
  }
}

function findAfter(snapshot: Snapshot, credentialId: string, configurationId: string | undefined) {
  try {
    const { credential } = requireAccount(snapshot, credentialId);
    return { configuration: findConfiguration(credential, configurationId) };
  } catch {
    return undefined;
  }
}

/** Throws where the account does not work. The SDK changes settings of working accounts alone. */
export function assertValid({ credential, about }: AccountChange): void {
  if (credential.status === 'VALID') return;
  if (credential.status === 'PENDING') {
    throw createError('input-required', about, 'Finish setting up the account first.');
  }
  throw createError('unknown', about, 'The account does not work. Reconnect it first.');
}
