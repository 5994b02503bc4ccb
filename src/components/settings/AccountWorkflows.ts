export {
  AccountWorkflowsError as Error,
  type AccountWorkflowsErrorProps as ErrorProps,
} from './AccountWorkflowsError';
export {
  AccountWorkflowsFields as Fields,
  type AccountWorkflowsFieldsProps as FieldsProps,
} from './AccountWorkflowsFields';
export {
  AccountWorkflowsItem as Item,
  type AccountWorkflowsItemProps as ItemProps,
} from './AccountWorkflowsItem';
export {
  AccountWorkflowsRoot as Root,
  type AccountWorkflowsRootProps as RootProps,
} from './AccountWorkflowsRoot';
export {
  AccountWorkflowsSave as Save,
  type AccountWorkflowsSaveProps as SaveProps,
} from './AccountWorkflowsSave';
export {
  AccountWorkflowsSwitch as Switch,
  type AccountWorkflowsSwitchProps as SwitchProps,
} from './AccountWorkflowsSwitch';
export type { AccountWorkflowsState as State, WorkflowState } from './SettingsContext';
