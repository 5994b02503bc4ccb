export {
  AccountSettingsDiscard as Discard,
  type AccountSettingsDiscardProps as DiscardProps,
} from './AccountSettingsDiscard';
export {
  AccountSettingsError as Error,
  type AccountSettingsErrorProps as ErrorProps,
} from './AccountSettingsError';
export {
  AccountSettingsFields as Fields,
  type AccountSettingsFieldsProps as FieldsProps,
} from './AccountSettingsFields';
export {
  AccountSettingsNotice as Notice,
  type AccountSettingsNoticeProps as NoticeProps,
} from './AccountSettingsNotice';
export {
  AccountSettingsRoot as Root,
  type AccountSettingsRootProps as RootProps,
} from './AccountSettingsRoot';
export {
  AccountSettingsSave as Save,
  type AccountSettingsSaveProps as SaveProps,
} from './AccountSettingsSave';
export type { AccountSettingsState as State } from './SettingsContext';
