'use client';

import { useCallback } from 'react';
import { findAccount } from '../../core/findAccount';
import type { ParagonError } from '../../core/ParagonError';
import { type Configuration, findConfiguration } from '../../core/settings/configurations';
import { getSettings, type Settings, toFormKey } from '../../core/settings/getSettings';
import type { IntegrationConfig } from '../../core/settings/IntegrationConfig';
import type { Credential, Snapshot } from '../../core/types';
import { useParagonContext } from '../ParagonContext';
import { useSnapshot } from '../useSnapshot';
import { useIntegrationConfig } from './useIntegrationConfig';

/**
 * Whether the settings of an account can be changed. `loading`: they are being read. `error`: they could not be read.
 * `no-account`: no account is named, or it is gone, or it has no such configuration. `invalid-account`: the account must
 * be reconnected first. `pending-account`: the account must be finished first.
 */
export type SettingsStatus =
  | 'loading'
  | 'error'
  | 'no-account'
  | 'ready'
  | 'invalid-account'
  | 'pending-account';

/** Options of the hooks that name a configuration. */
export interface ConfigurationOptions {
  /** The id of a configuration, or its `externalId`. @default the default configuration of the account */
  configurationId?: string | undefined;
}

interface AccountSettings {
  settings: Settings;
  credential: Credential | undefined;
  configuration: Configuration | undefined;
  config: IntegrationConfig | undefined;
  status: SettingsStatus;
  error: ParagonError | null;
}

/** What the settings and the workflows of an account are read from. */
export function useAccountSettings(
  hook: string,
  credId: string | null | undefined,
  configurationId: string | undefined,
): AccountSettings {
  const { client } = useParagonContext(hook);
  const settings = getSettings(client);
  const find = useCallback(
    (snapshot: Snapshot) => (credId ? (findAccount(snapshot, credId) ?? null) : null),
    [credId],
  );
  const snapshot = useSnapshot(hook, find, undefined);
  const account = snapshot.data ?? undefined;
  const config = useIntegrationConfig(account?.integration);
  const configuration = account && findConfiguration(account.credential, configurationId);
  const error = snapshot.error ?? config.error;

  function getStatus(): SettingsStatus {
    if (snapshot.data === undefined) return error ? 'error' : 'loading';
    if (!account || !configuration) return 'no-account';
    if (!config.data) return config.error ? 'error' : 'loading';
    return statuses[account.credential.status];
  }

  return {
    settings,
    credential: account?.credential,
    configuration,
    config: configuration && config.data,
    status: getStatus(),
    error,
  };
}

/** The name of a form, once the account and the configuration are known. */
export function toForm(
  credential: Credential | undefined,
  configuration: Configuration | undefined,
  workflowId?: string,
): string | undefined {
  return credential && configuration && toFormKey(credential.id, configuration.id, workflowId);
}

const statuses: Record<Credential['status'], SettingsStatus> = {
  VALID: 'ready',
  INVALID: 'invalid-account',
  PENDING: 'pending-account',
};
