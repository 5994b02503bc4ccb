'use client';

import type { TriggerOptions } from '../core/createRequest';
import { triggerWorkflowMutation } from '../query/mutations';
import {
  type MutationHookOptions,
  type MutationHookResult,
  useParagonMutation,
} from './useAttemptMutation';

/** Options of {@link useTriggerWorkflow}. */
export type UseTriggerWorkflowOptions<Context = unknown> = MutationHookOptions<
  unknown,
  TriggerOptions | void,
  Context
>;

/** Result of {@link useTriggerWorkflow}. */
export type UseTriggerWorkflowResult<Context = unknown> = MutationHookResult<
  unknown,
  TriggerOptions | void,
  Context
>;

/**
 * Triggers a workflow that has a Request-type trigger, as this account. Without an account it takes the only one.
 * Rejects with `account-not-selected` (when there are several), `not-installed`, `credential-not-found`,
 * `not-authenticated`, `network`, `server`, and with `unknown` when the workflow is not enabled for the account.
 *
 * @param workflowId The workflow's id.
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const trigger = useTriggerWorkflow(workflowId, credential.id);
 * <button onClick={() => trigger.mutate({ body: { email } })}>Sync now</button>
 */
export function useTriggerWorkflow<Context = unknown>(
  workflowId: string,
  credId?: string | null | undefined,
  options: UseTriggerWorkflowOptions<Context> = {},
): UseTriggerWorkflowResult<Context> {
  return useParagonMutation(
    'useTriggerWorkflow',
    (client) => triggerWorkflowMutation(client, workflowId, credId),
    options,
  );
}
