import type { Credential } from '../core/types';
import type { ProviderAccount } from '../model/types';

/** A consent window in memory: what the page's code sees of it, and what the person in it can do. */
export interface FakeWindow {
  /** The integration's type. */
  readonly integration: string;
  /** The account that is to be exchanged; none for a new one. */
  readonly selectedCredentialId: string | undefined;
  /** The id of the account type that was chosen. */
  readonly accountType: string | undefined;
  /** What was filled in before. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Why the server shows no consent in it, if so. The SDK never hears of it. */
  readonly obstacle: string | undefined;
  /** What the handle says; see `sever`. */
  readonly closed: boolean;
  /** Closes the window without an answer, from the inside or the outside. */
  close(): void;
  focus(): void;
  /**
   * The person consents; the window closes, and the SDK hears of it. A text picks the account with that e-mail
   * address, or makes one up.
   * @default the first account of the catalogue that is not connected
   */
  allow(account?: string | ProviderAccount): Credential;
  /** The same, but the SDK never hears of it: the account shows after the next reload. */
  allowSilently(account?: string | ProviderAccount): Credential;
  /** The person or the provider says no; the window closes, and the SDK hears of it. */
  deny(message?: string): void;
  /** From now on the handle says closed although the window lives, as a provider's COOP header does. */
  sever(): void;
}
