export * as Account from './components/Account';
export * as Disconnect from './components/Disconnect';
export { defaultLabels } from './components/defaultLabels';
export * as Integration from './components/Integration';
export {
  IntegrationAccounts,
  type IntegrationAccountsProps,
} from './components/IntegrationAccounts';
export type { IntegrationLabels, IntegrationLabelsOverride } from './components/IntegrationLabels';
export * as Integrations from './components/Integrations';
export type { IntegrationsEvents } from './components/IntegrationsContext';
export type { GetAccountLabel } from './components/toAccountLabel';
export * from './hooks';
