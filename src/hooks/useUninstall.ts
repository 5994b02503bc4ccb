'use client';

import type { UninstallResult } from '../core/state';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/**
 * Disconnects one account and no other. Several at once run one after another. Rejects with
 * `credential-not-found`, `account-not-selected` (without an id), `busy`, `cancelled`, `not-authenticated`,
 * `headless-not-supported`, `network`, `server`, and with what a sign-in before it fails with.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const uninstall = useUninstall(credential.id);
 * <button onClick={() => uninstall.mutate()}>Disconnect</button>
 */
export function useUninstall(
  credId: string | null | undefined,
  options: MutationHookOptions<UninstallResult, void> = {},
): AttemptMutationResult<UninstallResult, void> {
  return useAttemptMutation(
    'useUninstall',
    (client) => client.uninstall(credId),
    ({ kind, credentialId }) => kind === 'uninstall' && credentialId === credId,
    options,
  );
}
