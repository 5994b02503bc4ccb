import type { MutationOptions } from '@tanstack/react-query';
import type { InstallVariables, ReplaceOptions } from '../core/attempts/createInstall';
import type { TriggerOptions } from '../core/createRequest';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { InstallResult, UninstallAllResult, UninstallResult } from '../core/state';
import { type MutationName, paragonKeys } from './paragonKeys';

/** The options of one of the kit's mutations, for `useMutation` or a `MutationObserver` of your own. */
export type ParagonMutation<Data, Variables> = MutationOptions<Data, ParagonError, Variables> & {
  mutationKey: readonly unknown[];
  mutationFn: (variables: Variables) => Promise<Data>;
};

/** An app's defaults must not open a window twice, or open one when the network is back, without a click behind it. */
export function createMutation<Data, Variables>(
  name: MutationName,
  mutationFn: (variables: Variables) => Promise<Data>,
): ParagonMutation<Data, Variables> {
  return {
    mutationKey: paragonKeys.mutation(name),
    mutationFn,
    retry: false,
    networkMode: 'always',
    meta: { paragon: true },
  };
}

/** Connects an account. Its variables name the integration. */
export function installMutation(
  client: ParagonClient,
  allowMultiple = false,
): ParagonMutation<InstallResult, InstallVariables> {
  return createMutation('install', (variables) => client.install({ ...variables, allowMultiple }));
}

/** Exchanges the account behind a credential. */
export function replaceMutation(
  client: ParagonClient,
  credId: string | null | undefined,
): ParagonMutation<InstallResult, ReplaceOptions | void> {
  return createMutation('replace', (options) => client.replace(credId, options ?? undefined));
}

/** Disconnects one account. */
export function uninstallMutation(
  client: ParagonClient,
  credId: string | null | undefined,
): ParagonMutation<UninstallResult, void> {
  return createMutation('uninstall', () => client.uninstall(credId));
}

/** Disconnects every account of an integration. */
export function uninstallAllMutation(
  client: ParagonClient,
  integration: string,
  getSignal?: () => AbortSignal,
): ParagonMutation<UninstallAllResult, void> {
  return createMutation('uninstallAll', () =>
    client.uninstallAll(integration, { signal: getSignal?.() }),
  );
}

/** Triggers a workflow for one account. */
export function triggerWorkflowMutation(
  client: ParagonClient,
  workflowId: string,
  credId?: string | null | undefined,
): ParagonMutation<unknown, TriggerOptions | void> {
  return createMutation('triggerWorkflow', (options) =>
    client.triggerWorkflow(workflowId, credId, options ?? undefined),
  );
}
