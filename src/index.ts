export * as Account from './components/account/Account';
export type { GetAccountLabel } from './components/account/toAccountLabel';
export * as Disconnect from './components/disconnect/Disconnect';
export * as Field from './components/field/Field';
export {
  IntegrationAccounts,
  type IntegrationAccountsProps,
} from './components/IntegrationAccounts';
export * as InstallFlow from './components/install-flow/InstallFlow';
export * as Integration from './components/integration/Integration';
export * as Integrations from './components/integrations/Integrations';
export type { IntegrationsEvents } from './components/integrations/IntegrationsContext';
export * as AccountSettings from './components/settings/AccountSettings';
export * as AccountWorkflows from './components/settings/AccountWorkflows';
export * from './hooks';
export { defaultLabels } from './labels/defaultLabels';
export type { FieldLabels, FieldLabelsOverride } from './labels/FieldLabels';
export type { FlowLabels, FlowLabelsOverride } from './labels/FlowLabels';
export type { IntegrationLabels, IntegrationLabelsOverride } from './labels/IntegrationLabels';
export type { SettingsLabels, SettingsLabelsOverride } from './labels/SettingsLabels';
