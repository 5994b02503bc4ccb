'use client';

import type { ReplaceOptions } from '../core/attempts/createInstall';
import type { InstallResult } from '../core/state';
import { replaceMutation } from '../query/mutations';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/** Options of {@link useReplaceAccount}. */
export type UseReplaceAccountOptions<Context = unknown> = MutationHookOptions<
  InstallResult,
  ReplaceOptions | void,
  Context
>;

/** Result of {@link useReplaceAccount}. */
export type UseReplaceAccountResult<Context = unknown> = AttemptMutationResult<
  InstallResult,
  ReplaceOptions | void,
  Context
>;

/**
 * Exchanges the account behind a credential, or reconnects a broken one. The credential's id, workflows and settings
 * stay. Rejects with `credential-not-found`, `account-not-selected` (without an id), `busy` (also while this account
 * is being disconnected), and otherwise as {@link useInstall} does.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const replace = useReplaceAccount(credential.id);
 * <button onClick={() => replace.mutate()}>Replace</button>
 */
export function useReplaceAccount<Context = unknown>(
  credId: string | null | undefined,
  options: UseReplaceAccountOptions<Context> = {},
): UseReplaceAccountResult<Context> {
  return useAttemptMutation(
    'useReplaceAccount',
    (client) => replaceMutation(client, credId),
    ({ kind, credentialId }) => kind === 'replace' && credentialId === credId,
    options,
  );
}
