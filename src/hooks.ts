export type {
  InstallOptions,
  InstallVariables,
  ReplaceOptions,
} from './core/attempts/createInstall';
export type { RequestOptions, TriggerOptions } from './core/createRequest';
export type { ParagonClient, ParagonListener } from './core/ParagonClient';
export type { ParagonClientOptions } from './core/ParagonClientOptions';
export {
  isParagonError,
  ParagonError,
  type ParagonErrorCode,
  type ParagonErrorDetails,
} from './core/ParagonError';
export type { SdkSource } from './core/sdk/createSdkHandle';
export type { ParagonSdk } from './core/sdk/ParagonSdk';
export type {
  Attempt,
  AttemptKind,
  AttemptPhase,
  InstallResult,
  Outcome,
  ParagonState,
  UninstallAllResult,
  UninstallResult,
} from './core/state';
export type {
  AuthenticatedUser,
  Credential,
  CredentialStatus,
  IntegrationItem,
  IntegrationMetadata,
  IntegrationState,
  ParagonUser,
  Snapshot,
} from './core/types';
export { ParagonProvider, type ParagonProviderProps } from './hooks/ParagonProvider';
export type { AttemptMutationResult, MutationHookOptions } from './hooks/useAttemptMutation';
export { type AttemptFilter, useAttempts } from './hooks/useAttempts';
export { useInstall } from './hooks/useInstall';
export { type UseIntegrationsOptions, useIntegrations } from './hooks/useIntegrations';
export { useParagonClient } from './hooks/useParagonClient';
export { type UseParagonUserOptions, useParagonUser } from './hooks/useParagonUser';
export { useReplaceAccount } from './hooks/useReplaceAccount';
export { type SendRequest, useRequest } from './hooks/useRequest';
export { type SelectedAccount, useSelectedAccount } from './hooks/useSelectedAccount';
export { useTriggerWorkflow } from './hooks/useTriggerWorkflow';
export { useUninstall } from './hooks/useUninstall';
export { useUninstallAll } from './hooks/useUninstallAll';
export { paragonKeys } from './query/paragonKeys';
export { snapshotQuery } from './query/snapshotQuery';
