import type { Credential, CredentialStatus, IntegrationState } from '../core/types';
import type { OptionRecord } from './DataSource';
import type {
  CatalogueIntegration,
  Configuration,
  GrantOptions,
  Person,
  ProviderAccount,
  SeedCredential,
} from './types';

/** The kit's own catalogues: plain accounts, integrations that ask for input, and both. */
export type CatalogueName = 'accounts' | 'forms' | 'all';

export interface ParagonModelOptions {
  /** The clock. */
  now?: (() => Date) | undefined;
  /** The configured integrations, or the name of a catalogue of the kit. @default 'accounts' */
  catalogue?: CatalogueName | readonly CatalogueIntegration[] | undefined;
  /** The accounts that people have from the start. @default accounts for the user id `demo-user` */
  seed?: readonly SeedCredential[] | undefined;
}

/** An integration's state as `GET /sdk/me` sends it: what the SDK adds itself is missing. */
export type WireIntegrationState = Omit<IntegrationState, 'allConfigurations'>;

/** What somebody filled in to connect an account. */
export interface AccountInputs {
  /** Before the consent, or instead of one. */
  pre?: Record<string, unknown> | undefined;
  /** After it. */
  post?: Record<string, unknown> | undefined;
}

/** The whole of one map, in place of the one that the configuration had. */
export interface SettingsUpdate {
  sharedSettings?: Configuration['sharedSettings'] | undefined;
  workflowSettings?: Configuration['workflowSettings'] | undefined;
}

/** A question for options, as the SDK sends it. */
export interface OptionsRequest {
  /** The integration's type. */
  integration: string;
  /** The `cacheKey` of the source. */
  sourceKey: string;
  /** @default the integration's default account, and none where nothing is connected */
  credentialId?: string | undefined;
  parameters?: Record<string, unknown> | undefined;
  search?: string | undefined;
  cursor?: string | number | false | undefined;
}

export interface OptionsPage {
  records: OptionRecord[];
  nextPageCursor: string | null;
}

/**
 * Paragon's state in memory: what its services know. The local Paragon serves it over HTTP, the fake SDK
 * reads it directly. Everything returned is a copy. A refused call throws a `ModelError` that carries `failure`.
 */
export interface ParagonModel {
  readonly catalogue: readonly CatalogueIntegration[];
  /** Forgets everything and seeds again. */
  reset(): void;
  /** Everybody whose accounts were asked for or changed since the last reset. */
  getPeople(): Person[];
  /** `integrations` of `GET /sdk/me`: an entry for every configured integration, installed or not. */
  getIntegrations(person: Person): Record<string, WireIntegrationState>;
  getCredential(person: Person, credentialId: string): Credential;
  /** What was filled in to connect the account, secrets included. */
  getInputs(person: Person, credentialId: string): AccountInputs;
  /** Throws what the server answers to inputs before a consent that will not do. */
  assertPreInputs(
    integrationId: string,
    inputs: Record<string, unknown>,
    accountType?: string,
  ): void;
  /**
   * A consent that was given: adds a credential, or exchanges the account behind `selectedCredentialId`.
   * One that is gone meanwhile is added anew.
   */
  grant(
    person: Person,
    integrationId: string,
    account: ProviderAccount,
    options?: GrantOptions,
  ): Credential;
  /** Connects an account by what was filled in, without a consent: an API key, a user name and a password. */
  connect(
    person: Person,
    integrationId: string,
    values: Record<string, unknown>,
    options?: GrantOptions,
  ): Credential;
  /** Post-consent inputs were given: a PENDING credential becomes VALID. */
  completeSetup(person: Person, credentialId: string, values?: Record<string, unknown>): Credential;
  removeCredential(person: Person, integrationId: string, credentialId: string): void;
  /** Without `configurationId`, the default configuration is meant. */
  setWorkflowEnabled(
    person: Person,
    workflowId: string,
    credentialId: string,
    enabled: boolean,
    configurationId?: string,
  ): void;
  /**
   * Replaces maps of a configuration: of the default one without `configurationId`. With `errors`, nothing was kept.
   */
  updateSettings(
    person: Person,
    credentialId: string,
    settings: SettingsUpdate,
    configurationId?: string,
  ): Credential & { errors?: string[] };
  /** Adds a configuration to the credential. */
  createConfiguration(person: Person, credentialId: string, externalId?: string): Credential;
  /** Merges into `configMeta` of a configuration. */
  updateConfiguration(
    person: Person,
    credentialId: string,
    configurationId: string,
    meta: Record<string, unknown>,
  ): Credential;
  removeConfiguration(person: Person, credentialId: string, configurationId: string): Credential;
  /** What a source of options lists for an account. */
  getOptions(person: Person, request: OptionsRequest): OptionsPage;
  getMeta(person: Person): Record<string, unknown>;
  patchMeta(person: Person, meta: Record<string, unknown>): void;
  /** For tests: a provider revoked the account, or gave it back. */
  setStatus(person: Person, credentialId: string, status: CredentialStatus): void;
  /** For tests: does something, and undoes it. Returns the result. */
  forget<Result>(run: () => Result): Result;
}
