'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import type { TriggerOptions } from '../core/createRequest';
import type { ParagonError } from '../core/ParagonError';
import { type MutationHookOptions, useParagonMutation } from './useAttemptMutation';

/**
 * Triggers a workflow that has a Request-type trigger, as this account. Without an account it takes the only one.
 * Rejects with `account-not-selected` (when there are several), `not-installed`, `credential-not-found`,
 * `not-authenticated`, `network`, `server`; `unknown` when the workflow is not enabled for the account.
 *
 * @param workflowId The workflow's id.
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const trigger = useTriggerWorkflow(workflowId, credential.id);
 * <button onClick={() => trigger.mutate({ body: { email } })}>Sync now</button>
 */
export function useTriggerWorkflow(
  workflowId: string,
  credId?: string | null | undefined,
  options: MutationHookOptions<unknown, TriggerOptions | void> = {},
): UseMutationResult<unknown, ParagonError, TriggerOptions | void> {
  return useParagonMutation(
    'useTriggerWorkflow',
    (client, variables) => client.triggerWorkflow(workflowId, credId, variables ?? undefined),
    options,
  );
}
