'use client';

import type { InstallVariables } from '../core/attempts/createInstall';
import type { InstallResult } from '../core/state';
import { installMutation } from '../query/mutations';
import {
  type AttemptMutationResult,
  type MutationHookOptions,
  useAttemptMutation,
} from './useAttemptMutation';

/** Options of {@link useInstall}. */
export type UseInstallOptions<Context = unknown> = MutationHookOptions<
  InstallResult,
  InstallVariables,
  Context
>;

/** Result of {@link useInstall}. */
export type UseInstallResult<Context = unknown> = AttemptMutationResult<
  InstallResult,
  InstallVariables,
  Context
>;

/**
 * Connects an account through the provider's own window. Call `mutate` inside a click, or the browser blocks that
 * window. While a sign-in is due, the window opens empty and waits for it.
 * Rejects with `already-installed` (without `allowMultiple`), `busy`, `popup-blocked`, `popup-closed`,
 * `provider-denied`, `timed-out`, `cancelled`, `input-required`, `integration-not-found`, `integration-inactive`,
 * `not-authenticated` (nobody signs in), `headless-not-supported`, `network`, `server`, `unknown` (an `externalId`
 * that is in use), and with what a sign-in before it fails with.
 *
 * `attempt` is the install of the integration that this hook's `mutate` named last, also when another component has
 * started it. For an integration that this component has not named, use
 * `useAttempts({ kind: 'install', integration })`.
 *
 * @param allowMultiple Whether to add an account to those that are connected. Default: false.
 * @example
 * const install = useInstall(true);
 * <button onClick={() => install.mutate({ integration: 'googledrive' })}>Connect</button>
 */
export function useInstall<Context = unknown>(
  allowMultiple = false,
  options: UseInstallOptions<Context> = {},
): UseInstallResult<Context> {
  return useAttemptMutation(
    'useInstall',
    (client) => installMutation(client, allowMultiple),
    ({ kind, integration }, variables) =>
      kind === 'install' && integration === variables?.integration,
    options,
  );
}
