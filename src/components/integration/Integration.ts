export {
  IntegrationAccountList as Accounts,
  type IntegrationAccountListProps as AccountsProps,
} from './IntegrationAccountList';
export {
  IntegrationCancel as Cancel,
  type IntegrationCancelProps as CancelProps,
} from './IntegrationCancel';
export {
  IntegrationConnect as Connect,
  type IntegrationConnectProps as ConnectProps,
} from './IntegrationConnect';
export type { IntegrationPartState as State } from './IntegrationContext';
export {
  IntegrationError as Error,
  type IntegrationErrorProps as ErrorProps,
} from './IntegrationError';
export { IntegrationIcon as Icon, type IntegrationIconProps as IconProps } from './IntegrationIcon';
export { IntegrationName as Name, type IntegrationNameProps as NameProps } from './IntegrationName';
export { IntegrationRoot as Root, type IntegrationRootProps as RootProps } from './IntegrationRoot';
export {
  IntegrationStatus as Status,
  type IntegrationStatusProps as StatusProps,
} from './IntegrationStatus';
