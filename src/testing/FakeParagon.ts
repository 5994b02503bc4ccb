import type ConnectSDK from '@useparagon/connect/ConnectSDK';
import type { ParagonSdk } from '../core/sdk/ParagonSdk';
import type { Credential } from '../core/types';
import type { CatalogueName, ParagonModel } from '../model/ParagonModel';
import type {
  CatalogueIntegration,
  Configuration,
  ModelFailure,
  ProviderAccount,
  SeedCredential,
} from '../model/types';
import type { FakeWindow } from './FakeWindow';

/** What the person in the consent window does: `ask` leaves it to the test, `block` lets none open. */
export type FakeConsent = 'ask' | 'allow' | 'deny' | 'block';

/** An account that is connected from the start: an e-mail address, and whatever else should be known. */
export type FakeAccount = Partial<ProviderAccount> &
  Partial<Omit<Credential, 'configurations' | 'providerId'>> & {
    /** Settings and workflows; the first one is the default. */
    configurations?: readonly Partial<Configuration>[] | undefined;
  };

/** What the fake has of the SDK beyond what the kit calls. */
type FormsSdk = Pick<
  ConnectSDK,
  | '_oauthCallback'
  | 'createConfiguration'
  | 'destroyConfiguration'
  | 'disableWorkflow'
  | 'enableWorkflow'
  | 'getAssetUrl'
  | 'getDataSourceOptions'
  | 'getFieldOptions'
  | 'getIntegrationId'
  | 'getPostOptions'
  | 'getSourcesForInput'
  | 'installFlow'
  | 'setDataSources'
  | 'startOAuthFlow'
  | 'updateConfiguration'
  | 'updateIntegrationUserSettings'
  | 'updateWorkflowState'
  | 'updateWorkflowUserSettings'
>;

/**
 * The methods that ask the server for something, and can be made to fail. `updateWorkflowState` asks for each workflow
 * by `enableWorkflow` or `disableWorkflow`.
 */
export type FakeMethod =
  | '_oauthCallback'
  | 'authenticate'
  | 'bootstrapSDKState'
  | 'createConfiguration'
  | 'destroyConfiguration'
  | 'disableWorkflow'
  | 'enableWorkflow'
  | 'getFieldOptions'
  | 'installIntegration'
  | 'request'
  | 'setUserMetadata'
  | 'startOAuthFlow'
  | 'uninstallIntegration'
  | 'updateConfiguration'
  | 'updateIntegrationUserSettings'
  | 'updateWorkflowUserSettings'
  | 'workflow';

/**
 * How a call fails: with an HTTP status, without a network, with an answer that cannot be parsed, or with an error of
 * your own. A server that forgets answers as if all were well, and keeps nothing.
 */
export type FakeFault =
  | (Partial<ModelFailure> & { status: number })
  | 'forget'
  | 'malformed'
  | 'network'
  | Error;

/** One call of the SDK's interface. Tokens are blanked out. */
export interface FakeCall {
  method: string;
  parameters: unknown[];
}

/** A call that goes on to the third party: `request()` to its API, `workflow()` to a workflow. */
export interface FakeRequest {
  /** The integration's type. */
  integration: string;
  /** The account that was named, else the default one. */
  credential: Credential;
  /** The path of a `request()`; of a `workflow()` its id. */
  path: string;
  method: string;
  body: unknown;
}

/** Options of {@link createFakeParagon}. */
export interface FakeParagonOptions {
  /** @default 'demo-project' */
  projectId?: string | undefined;
  /** Whom `getToken` signs in. @default 'demo-user' */
  userId?: string | undefined;
  /** The accounts that this person has from the start, by integration type. @default none */
  accounts?: Readonly<Record<string, readonly FakeAccount[]>> | undefined;
  /** Accounts in the model's own form, also of other people. @default none */
  seed?: readonly SeedCredential[] | undefined;
  /** The configured integrations, or the name of a catalogue of the kit. @default 'accounts' */
  catalogue?: CatalogueName | readonly CatalogueIntegration[] | undefined;
  /** @default 'ask' */
  consent?: FakeConsent | undefined;
  /** How long the person takes when `consent` is `allow` or `deny`, in milliseconds. @default 0 */
  consentDelay?: number | undefined;
  /** How long the server takes, in milliseconds. @default 0, which is the next task */
  latency?: number | undefined;
  /**
   * Whether it is an instance of the SDK, which has `bootstrapSDKState` to read everything again, and `userState`, for
   * itself. The facade `paragon` has neither. @default false
   */
  bootstrap?: boolean | undefined;
  /** Whether `getToken` signs in somebody who may change nothing: 403 with the code 7210. @default false */
  readOnly?: boolean | undefined;
  /** What the third party answers. @default what was asked, and which account was used */
  respond?: ((request: FakeRequest) => unknown) | undefined;
}

/** The controls of a test. */
export interface FakeControls {
  readonly projectId: string;
  readonly userId: string;
  /** Signs `userId` in for an hour; for the provider's prop of the same name. */
  readonly getToken: () => string;
  /** What the server knows. A change shows in the SDK after its next reload, as in real life. */
  readonly model: ParagonModel;
  /** Every call so far, the oldest first. */
  readonly calls: readonly FakeCall[];
  /** Every consent window so far, the oldest first. */
  readonly windows: readonly FakeWindow[];
  /** The newest consent window that is open. Throws when there is none. */
  readonly currentWindow: FakeWindow;
  /** Can be changed at any time, as can the next two. */
  consent: FakeConsent;
  consentDelay: number;
  latency: number;
  /** Lets the next calls of a method fail, once or as often as `times` says. `null` ends that. */
  fail(method: FakeMethod, fault: FakeFault | null, times?: number): void;
  /** Gives `window.open` back. Until then the fake answers calls for its own windows, and no others. */
  restore(): void;
}

/** The Connect SDK in memory, and the controls of a test. */
export interface FakeParagon
  extends Required<Omit<ParagonSdk, 'installFlow'>>,
    Omit<FormsSdk, Exclude<keyof ParagonSdk, 'installFlow'>>,
    FakeControls {}
