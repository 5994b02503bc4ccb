import type { IConnectSDK } from '@useparagon/connect';
import type { StoreApi } from 'zustand/vanilla';
import type { InstallActions } from './attempts/createInstall';
import type { UninstallActions } from './attempts/createUninstall';
import type { RequestActions } from './createRequest';
import type { ParagonSdk } from './sdk/ParagonSdk';
import type { ParagonState } from './state';
import type { Snapshot } from './types';

/** The whole Connect SDK. The facade `paragon` lacks the two optional members. */
export type WholeSdk = IConnectSDK & Pick<ParagonSdk, 'logout' | 'updateAuthenticatedUser'>;

/** Everything the kit does with one SDK instance. Every provider that uses the instance shares it. */
export interface ParagonClient extends InstallActions, UninstallActions, RequestActions {
  /** What is happening now: attempts in flight, outcomes, chosen accounts. */
  readonly store: StoreApi<ParagonState>;
  /**
   * Lets the SDK fetch its state from the server again. Call it after using the SDK directly, which has no event for
   * that. Rejects with `network`, `server`, `not-authenticated`, or with what a sign-in fails with.
   */
  refresh(): Promise<Snapshot>;
  /** Chooses the account of an integration. Null forgets the choice. */
  select(integration: string, credentialId: string | null): void;
  /** Forgets how the last attempt at a target ended: a credential's id, or an integration's type for installs. */
  dismiss(target: string): void;
  /** The SDK itself, loaded where that is needed. Rejects with `sdk-unavailable`. */
  getSdk(): Promise<WholeSdk>;
  /** Cancels what is in flight and ends the SDK's session. `refresh()` signs in again. */
  signOut(): void;
}
