'use client';

import type { ReplaceOptions } from '../core/attempts/createInstall';
import type { InstallResult } from '../core/state';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/**
 * Exchanges the account behind a credential, or reconnects a broken one; its id, workflows and settings stay.
 * Rejects with `credential-not-found`, `account-not-selected` (without an id), and as {@link useInstall} does.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const replace = useReplaceAccount(credential.id);
 * <button onClick={() => replace.mutate()}>Replace</button>
 */
export function useReplaceAccount(
  credId: string | null | undefined,
  options: MutationHookOptions<InstallResult, ReplaceOptions | void> = {},
): AttemptMutationResult<InstallResult, ReplaceOptions | void> {
  return useAttemptMutation(
    'useReplaceAccount',
    (client, variables) => client.replace(credId, variables ?? undefined),
    ({ kind, credentialId }) => kind === 'replace' && credentialId === credId,
    options,
  );
}
