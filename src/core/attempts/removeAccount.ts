import { createError } from '../errors/createError';
import { isUndecided } from '../errors/isUndecided';
import { toParagonError } from '../errors/toParagonError';
import { findAccount } from '../findAccount';
import type { ParagonError } from '../ParagonError';
import type { UninstallResult } from '../state';
import type { Snapshot } from '../types';
import type { AttemptContext } from './AttemptContext';
import type { AttemptControl } from './createControl';
import type { AttemptTarget } from './findRival';

/** Lets the SDK remove one account, when it is this call's turn. Throws a `ParagonError`. */
export async function removeAccount(
  { server, refresh }: AttemptContext,
  { integration, credentialId }: UninstallResult,
  control?: Pick<AttemptControl, 'change' | 'isCancelled'>,
): Promise<void> {
  try {
    await server.call(async (sdk) => {
      if (control?.isCancelled()) return;
      control?.change({ phase: 'removing' });
      await sdk.uninstallIntegration(integration, { selectedCredentialId: credentialId });
    });
  } catch (thrown) {
    const error = toParagonError(thrown, { integration, credentialId });
    // Another tab can have removed it.
    const mayBeGone = isUndecided(error, 'credential-not-found', 'not-installed');
    const isGone = mayBeGone && !findAccount(await refresh.refreshQuietly(), credentialId);
    if (!isGone) throw error;
  }
}

/** The SDK takes any answer for a success, and puts back what it held when the call began (SDK trap 13). */
export function assertGone(after: Snapshot, removed: UninstallResult): void {
  if (findAccount(after, removed.credentialId)) throw stillConnected(removed);
}

export function stillConnected(
  about: Pick<AttemptTarget, 'integration' | 'credentialId'>,
): ParagonError {
  return createError('server', about, 'Paragon answered, but the account is still connected.');
}
