'use client';

import { useCallback, useRef } from 'react';
import type { UninstallAllResult } from '../core/state';
import { uninstallAllMutation } from '../query/mutations';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/** Options of {@link useUninstallAll}. */
export type UseUninstallAllOptions<Context = unknown> = MutationHookOptions<
  UninstallAllResult,
  void,
  Context
>;

/** Result of {@link useUninstallAll}: `attempt` is the removal of one account that runs now. */
export type UseUninstallAllResult<Context = unknown> = AttemptMutationResult<
  UninstallAllResult,
  void,
  Context
>;

/**
 * Disconnects every account of an integration, one after another. Resolves with the accounts that were removed and
 * those that failed. `cancel()` stops the rest: those accounts stay connected, and fail with `cancelled`.
 * Rejects only with `integration-not-found`, `integration-inactive`, `not-authenticated`, `cancelled` (the person has
 * left), and with what a sign-in before it fails with.
 *
 * @param integration The integration's type, such as `googledrive`.
 */
export function useUninstallAll<Context = unknown>(
  integration: string,
  options: UseUninstallAllOptions<Context> = {},
): UseUninstallAllResult<Context> {
  const controller = useRef<AbortController>(undefined);
  const mutation = useAttemptMutation(
    'useUninstallAll',
    (client) =>
      uninstallAllMutation(client, integration, () => {
        controller.current = new AbortController();
        return controller.current.signal;
      }),
    (attempt) => attempt.kind === 'uninstall' && attempt.integration === integration,
    options,
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { ...mutation, cancel };
}
