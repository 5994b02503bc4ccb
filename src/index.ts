export * as Account from './components/Account';
export * as Integration from './components/Integration';
export { IntegrationAccounts, type IntegrationAccountsProps } from './components/IntegrationAccounts';
export type { IntegrationLabels, IntegrationLabelsOverride } from './components/IntegrationLabels';
export * as Integrations from './components/Integrations';
export * from './hooks';
