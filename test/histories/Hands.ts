import type {
  InstallResult,
  InstallVariables,
  IntegrationItem,
  ParagonClient,
  ParagonUser,
  UninstallAllResult,
  UninstallResult,
  UseConfigurationsResult,
  UseUserSettingsResult,
  UseWorkflowsResult,
} from 'paragon-connect-react/hooks';

/** What one row of an account can do. */
export interface RowHands {
  replace(): Promise<InstallResult>;
  uninstall(): Promise<UninstallResult>;
  cancel(): void;
}

/** What one row of an account shows of its settings, and what can be done to them. */
export interface SettingsHands {
  settings: UseUserSettingsResult;
  workflows: UseWorkflowsResult;
  configurations: UseConfigurationsResult;
}

/** What a person sees and can click: the newest rendering of the app. */
export interface Hands {
  client?: ParagonClient;
  user?: ParagonUser | undefined;
  integrations?: IntegrationItem[] | undefined;
  error?: string | undefined;
  install?(variables: InstallVariables): Promise<InstallResult>;
  add?(variables: InstallVariables): Promise<InstallResult>;
  uninstallAll?: Record<string, () => Promise<UninstallAllResult>>;
  rows: Map<string, RowHands>;
  settings: Map<string, SettingsHands>;
}
