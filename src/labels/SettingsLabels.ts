/** The words of an account's settings and workflows. */
export interface SettingsLabels {
  settings: string;
  workflows: string;
  /** The name of a configuration that has none of its own. */
  defaultConfiguration: string;
  configurations: string;
  save: string;
  saving: string;
  saved: string;
  discard: string;
  close: string;
  noSettings: string;
  noWorkflows: string;
  /** The account must be reconnected, or finished, before anything can be changed. */
  invalid: string;
  pending: string;
  /** A value that is not saved yet was changed in another place as well. */
  changedElsewhere: string;
  /** Asks before a dialog with unsaved changes is closed. */
  unsaved: string;
  goOn: string;
}

/** The words to change. Words that are left out stay English. */
export type SettingsLabelsOverride = Partial<SettingsLabels>;
