import type { SettingsLabels } from './SettingsLabels';

/** English. */
export const defaultSettingsLabels: SettingsLabels = {
  settings: 'Settings',
  workflows: 'Workflows',
  defaultConfiguration: 'Default',
  configurations: 'Configurations',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  discard: 'Discard',
  close: 'Close',
  noSettings: 'This account has no settings.',
  noWorkflows: 'This account has no workflows.',
  invalid: 'Reconnect this account to change its settings.',
  pending: 'Finish setting up this account to change its settings.',
  changedElsewhere: 'This was changed somewhere else meanwhile. Save to keep yours, or discard it.',
  unsaved: 'There are changes that are not saved.',
  goOn: 'Go on',
};
