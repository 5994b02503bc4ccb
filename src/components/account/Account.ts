export { AccountAvatar as Avatar, type AccountAvatarProps as AvatarProps } from './AccountAvatar';
export { AccountCancel as Cancel, type AccountCancelProps as CancelProps } from './AccountCancel';
export type { AccountState as State } from './AccountContext';
export {
  AccountDisconnect as Disconnect,
  type AccountDisconnectProps as DisconnectProps,
} from './AccountDisconnect';
export { AccountError as Error, type AccountErrorProps as ErrorProps } from './AccountError';
export { AccountLabel as Label, type AccountLabelProps as LabelProps } from './AccountLabel';
export {
  AccountManage as Manage,
  type AccountManageProps as ManageProps,
} from './AccountManage';
export {
  AccountReplace as Replace,
  type AccountReplaceProps as ReplaceProps,
} from './AccountReplace';
export { AccountRoot as Root, type AccountRootProps as RootProps } from './AccountRoot';
export { AccountSelect as Select, type AccountSelectProps as SelectProps } from './AccountSelect';
export { AccountStatus as Status, type AccountStatusProps as StatusProps } from './AccountStatus';
