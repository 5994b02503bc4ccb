import type {
  AuthenticatedConnectUser,
  IntegrationMetadata,
  SDKIntegration,
  SDKResourceState,
} from '@useparagon/connect';

/** What a type of the SDK is at run time: its dates arrive as ISO 8601 strings. */
type AtRunTime<T> = T extends Date
  ? string
  : T extends (infer Item)[]
    ? AtRunTime<Item>[]
    : T extends object
      ? { [Key in keyof T]: AtRunTime<T[Key]> }
      : T;

type SdkCredential = AtRunTime<SDKIntegration['allCredentials'][number]>;

/**
 * One connected account: an entry of `allCredentials`. Dates are ISO 8601 strings.
 * `providerData` is what the provider told about the account, and can be missing.
 */
export type Credential = Omit<SdkCredential, 'accountAuth' | 'providerData' | 'status'> & {
  status: CredentialStatus;
  providerData?: SdkCredential['providerData'] | undefined;
};

/** `VALID` works, `INVALID` must be reconnected, `PENDING` was never finished. */
export type CredentialStatus = 'VALID' | 'INVALID' | 'PENDING';

/** The state of one integration for the signed-in user: an entry of `getUser().integrations`. */
export type IntegrationState = Omit<
  AtRunTime<SDKIntegration>,
  'allCredentials' | 'credentialStatus'
> & {
  credentialStatus?: CredentialStatus | undefined;
  allCredentials: Credential[];
};

/** The signed-in user: `getUser()` of the SDK, which holds no token. */
export type AuthenticatedUser = Omit<
  AtRunTime<AuthenticatedConnectUser>,
  'token' | 'integrations' | 'resources'
> & {
  integrations: Partial<Record<string, IntegrationState>>;
  resources: AtRunTime<SDKResourceState>[];
};

/** `getUser()` of the SDK; nobody is signed in when `authenticated` is false. */
export type ParagonUser = { authenticated: false } | AuthenticatedUser;

export type { IntegrationMetadata };

/** An active integration of the project: its metadata joined with its state for the signed-in user. */
export type IntegrationItem = IntegrationMetadata & IntegrationState;

/** What is read from the SDK in one go: the user and the active integrations of the project. */
export interface Snapshot {
  user: ParagonUser;
  metadata: IntegrationMetadata[];
}
