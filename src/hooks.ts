export type {
  InstallOptions,
  InstallVariables,
  ReplaceOptions,
} from './core/attempts/createInstall';
export type { RequestOptions, TriggerOptions } from './core/createRequest';
export type {
  Field as FormField,
  FieldOption,
  FieldProblem,
  FieldScope,
  FieldValue,
  FieldValues,
} from './core/fields/Field';
export type { FieldSource, FieldSources, NestedField } from './core/fields/FieldSource';
export {
  type FieldOptionsPage,
  type FieldOptionsRequest,
  fetchFieldOptions,
} from './core/fields/fetchFieldOptions';
export type { DataSourcesConfig } from './core/forms/createDataSources';
export type { FlowTarget } from './core/forms/FlowRun';
export type { AccountTypeOption, FlowStage, InstallFlowState } from './core/forms/InstallFlowState';
export type { ParagonClient, WholeSdk } from './core/ParagonClient';
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
  ConfigurationUpdate,
  NewConfiguration,
} from './core/settings/changeConfigurations';
export type { Configuration } from './core/settings/configurations';
export type { IntegrationConfig, WorkflowConfig } from './core/settings/IntegrationConfig';
export { type FormRefusal, getFormRefusal } from './core/settings/refusals';
export type { WorkflowSwitch } from './core/settings/toggleWorkflow';
export type {
  Attempt,
  AttemptEvents,
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
export {
  type UseFieldOptionsOptions,
  type UseFieldOptionsResult,
  useFieldOptions,
} from './hooks/fields/useFieldOptions';
export { useFieldSources } from './hooks/fields/useFieldSources';
export {
  type UseInstallFlowOptions,
  type UseInstallFlowResult,
  useInstallFlow,
} from './hooks/install-flow/useInstallFlow';
export type { InstallFlowView } from './hooks/install-flow/useInstallFlowState';
export { ParagonProvider, type ParagonProviderProps } from './hooks/ParagonProvider';
export type { ConfigurationOptions, SettingsStatus } from './hooks/settings/useAccountSettings';
export {
  type UseConfigurationsResult,
  useConfigurations,
} from './hooks/settings/useConfigurations';
export {
  type UseIntegrationConfigOptions,
  useIntegrationConfig,
} from './hooks/settings/useIntegrationConfig';
export {
  type UseUserSettingsOptions,
  type UseUserSettingsResult,
  useUserSettings,
} from './hooks/settings/useUserSettings';
export {
  type AccountWorkflow,
  type UseWorkflowsOptions,
  type UseWorkflowsResult,
  useWorkflows,
} from './hooks/settings/useWorkflows';
export type {
  AttemptMutationResult,
  MutationHookOptions,
  MutationHookResult,
} from './hooks/useAttemptMutation';
export {
  type AttemptFilter,
  type AttemptFilter as UseAttemptsOptions,
  useAttempts,
} from './hooks/useAttempts';
export { type UseInstallOptions, type UseInstallResult, useInstall } from './hooks/useInstall';
export { type UseIntegrationsOptions, useIntegrations } from './hooks/useIntegrations';
export { useParagonClient } from './hooks/useParagonClient';
export { type UseParagonUserOptions, useParagonUser } from './hooks/useParagonUser';
export {
  type UseReplaceAccountOptions,
  type UseReplaceAccountResult,
  useReplaceAccount,
} from './hooks/useReplaceAccount';
export {
  type SendRequest,
  type SendRequest as UseRequestResult,
  useRequest,
} from './hooks/useRequest';
export {
  type SelectedAccount,
  type SelectedAccount as UseSelectedAccountResult,
  useSelectedAccount,
} from './hooks/useSelectedAccount';
export type { SnapshotHookQuery } from './hooks/useSnapshot';
export {
  type UseTriggerWorkflowOptions,
  type UseTriggerWorkflowResult,
  useTriggerWorkflow,
} from './hooks/useTriggerWorkflow';
export {
  type UseUninstallOptions,
  type UseUninstallResult,
  useUninstall,
} from './hooks/useUninstall';
export {
  type UseUninstallAllOptions,
  type UseUninstallAllResult,
  useUninstallAll,
} from './hooks/useUninstallAll';
export {
  type FieldOptionsQuery,
  fieldOptionsQuery,
  fieldSourcesQuery,
} from './query/fieldOptionsQuery';
export { installFlowMutation } from './query/installFlowMutation';
export {
  type IntegrationConfigQuery,
  integrationConfigQuery,
} from './query/integrationConfigQuery';
export {
  installMutation,
  type ParagonMutation,
  replaceMutation,
  triggerWorkflowMutation,
  uninstallAllMutation,
  uninstallMutation,
} from './query/mutations';
export { type MutationName, paragonKeys } from './query/paragonKeys';
export {
  createConfigurationMutation,
  removeConfigurationMutation,
  saveUserSettingsMutation,
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
  updateConfigurationMutation,
  type WorkflowSettingsUpdate,
} from './query/settingsMutations';
export { type SnapshotQuery, snapshotQuery } from './query/snapshotQuery';
