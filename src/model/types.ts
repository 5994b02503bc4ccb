import type { Credential, CredentialStatus, IntegrationState } from '../core/types';

/** A third-party account that a person could pick in the consent window. */
export interface ProviderAccount {
  /** The provider's own id of the account. */
  providerId: string;
  name: string;
  email: string;
}

/** One workflow of an integration, as the project's configuration lists it. */
export interface CatalogueWorkflow {
  id: string;
  description: string;
  /** Whether a new account starts with the workflow switched on. */
  defaultEnabled: boolean;
}

/** One integration that the pretend project has configured. */
export interface CatalogueIntegration {
  id: string;
  type: string;
  name: string;
  brandColor: string;
  isActive: boolean;
  /** An SVG document. */
  icon: string;
  /** Inputs that the person must fill before consent; empty for plain OAuth. */
  authConfigInputs: { id: string; title: string; type: string }[];
  /** Inputs that the person must fill after consent: until then the account is PENDING. */
  postOauthInputs: { id: string; title: string; type: string }[];
  workflows: CatalogueWorkflow[];
  accounts: ProviderAccount[];
}

/** What identifies the accounts of one person: the user token's project and `sub`. */
export interface Person {
  projectId: string;
  userId: string;
}

/** The options of an install that the server acts on. */
export interface GrantOptions {
  /** The account behind this credential is exchanged; its id, workflows and settings stay. */
  selectedCredentialId?: string | undefined;
  /** Stored on a new credential. */
  externalId?: string | undefined;
}

/** A request that the model refuses: what the HTTP service would answer. */
export interface ModelFailure {
  status: number;
  message: string;
  code: string;
}

/** An account that one person has from the start. */
export interface SeedCredential {
  userId: string;
  /** The integration's type. */
  integration: string;
  account: ProviderAccount;
  /** Overrides of the credential as a grant would make it, such as `id`, `status` or its dates. */
  credential?: Partial<Omit<Credential, 'configurations'>> | undefined;
}

export interface ParagonModelOptions {
  /** The clock. */
  now?: (() => Date) | undefined;
  /** The configured integrations. @default the kit's catalogue of 13, one of them switched off */
  catalogue?: readonly CatalogueIntegration[] | undefined;
  /** The accounts that people have from the start. @default accounts for the user id `demo-user` */
  seed?: readonly SeedCredential[] | undefined;
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
  /** Post-consent inputs were given: a PENDING credential becomes VALID. */
  completeSetup(person: Person, credentialId: string): Credential;
  removeCredential(person: Person, integrationId: string, credentialId: string): void;
  /** Without `configurationId`, the default configuration is meant. */
  setWorkflowEnabled(
    person: Person,
    workflowId: string,
    credentialId: string,
    enabled: boolean,
    configurationId?: string,
  ): void;
  /** Merges into a configuration of the credential: the default one without `configurationId`. */
  updateSettings(
    person: Person,
    credentialId: string,
    settings: { sharedSettings?: object; workflowSettings?: object },
    configurationId?: string,
  ): Credential;
  /** Adds a configuration to the credential. */
  createConfiguration(person: Person, credentialId: string, externalId?: string): Credential;
  removeConfiguration(person: Person, credentialId: string, configurationId: string): Credential;
  getMeta(person: Person): Record<string, unknown>;
  patchMeta(person: Person, meta: Record<string, unknown>): void;
  /** For tests: a provider revoked the account, or gave it back. */
  setStatus(person: Person, credentialId: string, status: CredentialStatus): void;
}

/** An integration's state as `GET /sdk/me` sends it: what the SDK adds itself is missing. */
export type WireIntegrationState = Omit<IntegrationState, 'allConfigurations'>;
