'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import type { ParagonError } from '../core/ParagonError';
import type { UninstallAllResult } from '../core/state';
import { type MutationHookOptions, useParagonMutation } from './useAttemptMutation';

/**
 * Disconnects every account of an integration, one after another. Resolves with what was removed and what failed;
 * rejects only with `integration-not-found`, `integration-inactive`, `not-authenticated`, and with what a sign-in
 * before it fails with.
 *
 * @param integration The integration's type, such as `googledrive`.
 */
export function useUninstallAll(
  integration: string,
  options: MutationHookOptions<UninstallAllResult, void> = {},
): UseMutationResult<UninstallAllResult, ParagonError, void> {
  return useParagonMutation(
    'useUninstallAll',
    (client) => client.uninstallAll(integration),
    options,
  );
}
