import type { ParagonSdk } from '../core/sdk/ParagonSdk';
import type { Credential } from '../core/types';
import type {
  CatalogueIntegration,
  ParagonModel,
  ProviderAccount,
  SeedCredential,
} from '../model/types';
import type { FakeWindow } from './FakeWindow';

/** What the person in the consent window does: `ask` leaves it to the test, `block` lets none open. */
export type FakeConsent = 'ask' | 'allow' | 'deny' | 'block';

/** An account that is connected from the start: an e-mail address, and whatever else should be known. */
export type FakeAccount = Partial<ProviderAccount> &
  Partial<Omit<Credential, 'configurations' | 'providerId'>>;

/** The methods that ask the server for something, and can be made to fail. */
export type FakeMethod =
  | 'authenticate'
  | 'bootstrapSDKState'
  | 'installIntegration'
  | 'request'
  | 'setUserMetadata'
  | 'uninstallIntegration'
  | 'workflow';

/** How a call fails: with an HTTP status, without a network, or with an error of your own. */
export type FakeFault = { status: number; message?: string; code?: string } | 'network' | Error;

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
  /** The configured integrations. @default the kit's catalogue of 13, one of them switched off */
  catalogue?: readonly CatalogueIntegration[] | undefined;
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
  /** What the third party answers. @default what was asked, and which account was used */
  respond?: ((request: FakeRequest) => unknown) | undefined;
}

/** The Connect SDK in memory, and the controls of a test. */
export interface FakeParagon extends Required<ParagonSdk> {
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
