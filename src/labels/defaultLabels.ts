import type { IntegrationLabels } from './IntegrationLabels';

/** Counts in English without `Intl.PluralRules`, because a browser takes milliseconds to load these. */
function plural({ one, other }: { one: string; other: string }): (count: number) => string {
  return (count) => {
    const number = count < 1_000 ? String(count) : count.toLocaleString('en');
    return (count === 1 ? one : other).replace('#', number);
  };
}

/** The English words of the components. */
export const defaultLabels: IntegrationLabels = {
  locale: 'en',

  search: 'Search integrations',
  found: plural({ one: '# integration found', other: '# integrations found' }),
  loading: 'Loading integrations…',
  loadFailed: (reason) =>
    reason
      ? `Your integrations could not be loaded. ${reason}`
      : 'Your integrations could not be loaded.',
  stale: 'What you see may be out of date: the last refresh failed.',
  noIntegrations: 'There are no integrations to connect yet.',
  noMatch: (search) => `No integration matches “${search}”.`,
  signedOut: 'Sign in to see your integrations.',

  notConnected: 'Not connected',
  accountCount: plural({ one: '# account', other: '# accounts' }),
  accountsOf: (name) => `${name} accounts`,
  useAccount: (label) => `Use ${label}`,
  unnamedAccount: 'Account',
  sameLabel: (label, distinction) => `${label} (${distinction})`,

  connect: 'Connect',
  connectIntegration: (name) => `Connect ${name}`,
  connectAnother: 'Connect another',
  connectAnotherAccount: (name) => `Connect another ${name} account`,
  replace: 'Replace',
  replaceAccount: (label) => `Replace ${label}`,
  reconnect: 'Reconnect',
  reconnectAccount: (label) => `Reconnect ${label}`,
  finishSetup: 'Finish setting up',
  finishSettingUp: (label) => `Finish setting up ${label}`,
  manage: 'Manage',
  manageAccount: (label) => `Manage ${label}`,
  disconnect: 'Disconnect',
  disconnectAccount: (label) => `Disconnect ${label}`,
  cancel: 'Cancel',
  cancelOther: 'Cancel it',
  showWindow: 'Show window',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',

  justNow: 'just now',
  valid: (ago) => (ago ? `Connected ${ago}` : 'Connected'),
  invalid: 'Needs attention: reconnect this account',
  pending: 'Setup not finished',
  connectedOn: (date) => `Connected on ${date}`,
  lastRefreshed: (ago) => `Last refreshed ${ago}`,
  renewalFailed: (count) => (count === 1 ? 'Renewal failed once' : `Renewal failed ${count} times`),

  asking: 'Waiting for your answers',
  authorizing: 'Waiting for you in the window that opened',
  windowLost: 'The window can no longer be seen. If you closed it, try again.',
  queued: 'Waiting to disconnect…',
  removing: 'Disconnecting…',

  disconnectTitle: (label) => `Disconnect ${label}?`,
  disconnectDescription: (label, name) =>
    `${name} will no longer be used with ${label}, and what runs through this account stops. ` +
    'You can connect it again at any time.',

  connected: (label, name) => `Connected ${label} to ${name}`,
  replaced: (before, label, name) =>
    before === label
      ? `Reconnected ${label} to ${name}`
      : `Replaced ${before} with ${label} in ${name}`,
  setupUnfinished: (label, name) =>
    `The setup of ${label} for ${name} is not finished yet. Finish it to use the account.`,
  disconnected: (label, name) => `Disconnected ${label} from ${name}`,
  connectCancelled: (name) => `Connecting ${name} was cancelled`,
  replaceCancelled: (label) => `Replacing ${label} was cancelled`,
  disconnectCancelled: (label) => `Disconnecting ${label} was cancelled`,

  busyWith: (other) => `A window for ${other} is still open. Finish there first, or cancel it.`,
  errors: {
    'not-authenticated': () =>
      'Your session had ended. Try again; if that does not help, sign in again.',
    'authentication-failed': () => 'You could not be signed in.',
    'token-failed': () => 'You could not be signed in just now. Try again in a moment.',
    'sdk-unavailable': () =>
      'Integrations could not be started here. Reload the page and try again.',
    'integration-not-found': (name) => `${name} is not available here.`,
    'integration-inactive': (name) => `${name} is switched off at the moment. Try again later.`,
    'already-installed': (name) =>
      `${name} already has an account. Replace or disconnect it first.`,
    'not-installed': (name) => `${name} has no account yet. Connect one first.`,
    'credential-not-found': () => 'This account is no longer connected.',
    'headless-not-supported': (name) => `${name} cannot be connected from this page.`,
    'input-required': (name) =>
      `${name} needs more details than this page can take. An account that was never finished can be disconnected.`,
    'input-refused': (name) =>
      `${name} did not accept what was filled in. Correct it, then try again.`,
    forbidden: (name) =>
      `You may not connect or change accounts of ${name}. Ask your administrator.`,
    'popup-blocked': () =>
      'Your browser blocked the window. Allow pop-ups for this site, then try again.',
    'popup-closed': () => 'The window was closed before anything was connected.',
    'timed-out': () => 'It took too long, so it was stopped. Try again.',
    cancelled: () => 'Cancelled.',
    busy: () => 'Another connection was open. You can try again now.',
    'provider-denied': (name) => `${name} was not allowed to connect. Try again and choose Allow.`,
    'account-not-selected': (name) => `Choose which ${name} account to use.`,
    network: () => 'The network could not be reached. Check your connection and try again.',
    server: () => 'The server could not do that. Try again in a moment.',
    'storage-full': () =>
      'This browser has no storage left for the site. Clear some site data and try again.',
    unknown: () => 'Something went wrong. Try again.',
  },
};
