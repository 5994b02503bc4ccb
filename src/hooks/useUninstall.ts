'use client';

import type { UninstallResult } from '../core/state';
import { uninstallMutation } from '../query/mutations';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/** Options of {@link useUninstall}. */
export type UseUninstallOptions<Context = unknown> = MutationHookOptions<
  UninstallResult,
  void,
  Context
>;

/** Result of {@link useUninstall}. */
export type UseUninstallResult<Context = unknown> = AttemptMutationResult<
  UninstallResult,
  void,
  Context
>;

/**
 * Disconnects one account and no other. Several at once run one after another. Rejects with `credential-not-found`,
 * `account-not-selected` (without an id), `busy` (this account is being replaced), `cancelled`, `not-authenticated`,
 * `headless-not-supported`, `network`, `server`, and with what a sign-in before it fails with.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const uninstall = useUninstall(credential.id);
 * <button onClick={() => uninstall.mutate()}>Disconnect</button>
 */
export function useUninstall<Context = unknown>(
  credId: string | null | undefined,
  options: UseUninstallOptions<Context> = {},
): UseUninstallResult<Context> {
  return useAttemptMutation(
    'useUninstall',
    (client) => uninstallMutation(client, credId),
    ({ kind, credentialId }) => kind === 'uninstall' && credentialId === credId,
    options,
  );
}
