'use client';

import type { InstallVariables } from '../core/attempts/createInstall';
import type { InstallResult } from '../core/state';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/**
 * Connects an account through the provider's own window. Call `mutate` inside a click, or the browser blocks that.
 * Rejects with `already-installed` (without `allowMultiple`), `busy`, `popup-blocked`, `popup-closed`,
 * `provider-denied`, `timed-out`, `cancelled`, `input-required`, `integration-not-found`, `integration-inactive`,
 * `not-authenticated`, `headless-not-supported`, `network`, `server`, `unknown` (an `externalId` that is in use).
 *
 * @param allowMultiple Whether to add an account to those that are connected. Default: false.
 * @example
 * const install = useInstall(true);
 * <button onClick={() => install.mutate({ integration: 'googledrive' })}>Connect</button>
 */
export function useInstall(
  allowMultiple = false,
  options: MutationHookOptions<InstallResult, InstallVariables> = {},
): AttemptMutationResult<InstallResult, InstallVariables> {
  return useAttemptMutation(
    'useInstall',
    (client, variables) => client.install({ ...variables, allowMultiple }),
    ({ kind, integration }, variables) =>
      kind === 'install' && integration === variables?.integration,
    options,
  );
}
