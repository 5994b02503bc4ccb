import type { InstallFlowState } from './forms/InstallFlowState';
import type { ParagonError } from './ParagonError';
import type { Credential } from './types';

/** What an attempt does. */
export type AttemptKind = 'install' | 'replace' | 'uninstall';

/**
 * Where an attempt stands. `asking`: the install flow waits for the person's answers. `authorizing`: the person is busy
 * in the window that opened. `window-lost`: that window can no longer be seen, it may be open or closed. `queued`: waits for another uninstall.
 * `removing`: the server was asked.
 */
export type AttemptPhase = 'asking' | 'authorizing' | 'window-lost' | 'queued' | 'removing';

/** One install, replace or uninstall that is in flight. */
export interface Attempt {
  id: string;
  kind: AttemptKind;
  /** The integration's type, such as `googledrive`. */
  integration: string;
  /** The account that is replaced or removed; none for an install. */
  credentialId?: string | undefined;
  phase: AttemptPhase;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Ends the attempt with `cancelled` and closes its window. What the server was asked already goes on. */
  cancel(): void;
  /** Brings the attempt's window to the front, where there is one. */
  focus(): void;
}

/** How the last attempt at a target ended, until it is dismissed or tried again. */
export interface Outcome {
  kind: AttemptKind;
  integration: string;
  credentialId?: string | undefined;
  /** None when it succeeded. */
  error?: ParagonError | undefined;
  /** Milliseconds since the epoch. */
  settledAt: number;
}

/** What is happening now, shared by every component that uses the same SDK instance. */
export interface ParagonState {
  /** Who is signed in or signing in; null when nobody is known. */
  userId: string | null;
  projectId: string;
  /** In flight, oldest first. The object of an attempt is renewed when its phase changes. */
  attempts: readonly Attempt[];
  /** By target: the credential's id for replace and uninstall, the integration's type for install. */
  outcomes: Readonly<Record<string, Outcome>>;
  /** The chosen account of each integration: type to credential id. */
  selected: Readonly<Record<string, string>>;
  /** The install that asks for more than a consent. It holds nothing of what was typed. */
  flow: InstallFlowState;
}

/** What an install or a replace brought. */
export interface InstallResult {
  integration: string;
  credentialId: string;
  credential: Credential;
  /** Whether the account is a new entry of `allCredentials`. */
  created: boolean;
}

/** What an uninstall removed. */
export interface UninstallResult {
  integration: string;
  credentialId: string;
}

/** What an app can hear of attempts. What these throw is reported, and changes nothing. */
export interface AttemptEvents {
  /** An account was connected. */
  onInstall?: ((result: InstallResult) => void) | undefined;
  /** The account behind a credential was exchanged. */
  onReplace?: ((result: InstallResult) => void) | undefined;
  /** An account was disconnected. `credential` is the account as it was. */
  onUninstall?: ((result: UninstallResult & { credential: Credential }) => void) | undefined;
  /** An attempt failed, or could not begin. A cancelled attempt and a closed window are no failures. */
  onError?: ((error: ParagonError) => void) | undefined;
}

/** What became of each account of an integration that was disconnected. */
export interface UninstallAllResult {
  removed: string[];
  failed: { credentialId: string; error: ParagonError }[];
}
