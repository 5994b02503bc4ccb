import type { ParagonErrorCode } from '../core/ParagonError';
import type { FieldLabelsOverride } from './FieldLabels';
import type { FlowLabelsOverride } from './FlowLabels';
import type { SettingsLabelsOverride } from './SettingsLabels';

/**
 * Every word on screen, and every word that is announced. `name` is an integration's name, `label` an account's.
 * Some buttons have a short text on screen and a full name for screen readers. The short text comes first, and the
 * full name contains the short text.
 */
export interface IntegrationLabels {
  /** The language of the words, such as `de` or `de-DE`. Dates and times are written in this language. */
  locale: string;

  search: string;
  found: (count: number) => string;
  loading: string;
  /** `reason` is the sentence for the error. Empty while the kit tries again. */
  loadFailed: (reason: string) => string;
  stale: string;
  noIntegrations: string;
  noMatch: (search: string) => string;
  signedOut: string;

  notConnected: string;
  accountCount: (count: number) => string;
  accountsOf: (name: string) => string;
  useAccount: (label: string) => string;
  unnamedAccount: string;
  sameLabel: (label: string, distinction: string) => string;

  connect: string;
  connectIntegration: (name: string) => string;
  connectAnother: string;
  connectAnotherAccount: (name: string) => string;
  replace: string;
  replaceAccount: (label: string) => string;
  reconnect: string;
  reconnectAccount: (label: string) => string;
  /** In place of `reconnect` for an account that is connected, and not set up. */
  finishSetup: string;
  finishSettingUp: (label: string) => string;
  manage: string;
  manageAccount: (label: string) => string;
  disconnect: string;
  disconnectAccount: (label: string) => string;
  cancel: string;
  cancelOther: string;
  showWindow: string;
  tryAgain: string;
  dismiss: string;

  /** What `ago` is in the first minute. Where the text is empty, `Intl` says "now" in the language of `locale`. */
  justNow: string;
  /** `ago` says since when, such as "3 days ago". Empty when the date is not known. */
  valid: (ago: string) => string;
  invalid: string;
  pending: string;
  connectedOn: (date: string) => string;
  lastRefreshed: (ago: string) => string;
  /** How often in a row Paragon could not renew the account's access. */
  renewalFailed: (count: number) => string;

  /** The install flow is open. */
  asking: string;
  authorizing: string;
  windowLost: string;
  queued: string;
  removing: string;

  disconnectTitle: (label: string, name: string) => string;
  disconnectDescription: (label: string, name: string) => string;

  connected: (label: string, name: string) => string;
  /** `before` equals `label` when the person connected the same account anew. */
  replaced: (before: string, label: string, name: string) => string;
  /** An account was connected that cannot be used before its setup is finished. */
  setupUnfinished: (label: string, name: string) => string;
  disconnected: (label: string, name: string) => string;
  connectCancelled: (name: string) => string;
  replaceCancelled: (label: string, name: string) => string;
  disconnectCancelled: (label: string, name: string) => string;

  /** Another window is open. `other` names the integration of that window. */
  busyWith: (other: string) => string;
  /** What to tell a person for each error code. */
  errors: Record<ParagonErrorCode, (name: string) => string>;

  /** The words of the fields of a form. They are English unless given, and are loaded with the first form. */
  fields?: FieldLabelsOverride | undefined;
  /** The words of an install that asks for more than a consent. English unless given, and loaded with the first one. */
  flow?: FlowLabelsOverride | undefined;
  /** The words of an account's settings and workflows. English unless given, and loaded with the first dialog. */
  settings?: SettingsLabelsOverride | undefined;
}

/** The words to change. Words that are left out stay English. */
export type IntegrationLabelsOverride = Partial<Omit<IntegrationLabels, 'errors'>> & {
  errors?: Partial<IntegrationLabels['errors']> | undefined;
};
