import type {
  InstallResult,
  InstallVariables,
  IntegrationItem,
  ParagonClient,
  ParagonUser,
  UninstallAllResult,
  UninstallResult,
} from 'paragon-connect-react/hooks';

/** What one row of an account can do. */
export interface RowHands {
  replace(): Promise<InstallResult>;
  uninstall(): Promise<UninstallResult>;
  cancel(): void;
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
}
