export {
  IntegrationsEmpty as Empty,
  type IntegrationsEmptyProps as EmptyProps,
} from './IntegrationsEmpty';
export {
  IntegrationsError as Error,
  type IntegrationsErrorProps as ErrorProps,
  type IntegrationsErrorState as ErrorState,
} from './IntegrationsError';
export {
  IntegrationsList as List,
  type IntegrationsListProps as ListProps,
} from './IntegrationsList';
export {
  IntegrationsRoot as Root,
  type IntegrationsRootProps as RootProps,
} from './IntegrationsRoot';
export {
  IntegrationsSearch as Search,
  type IntegrationsSearchProps as SearchProps,
} from './IntegrationsSearch';
export type { IntegrationsState as State } from './IntegrationsViewContext';
