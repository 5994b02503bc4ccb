import type { Credential } from '../core/types';
import type { CatalogueDataSource, OptionSource } from './DataSource';

/** A third-party account that a person could pick in the consent window. */
export interface ProviderAccount {
  /** The provider's own id of the account. */
  providerId: string;
  name: string;
  email: string;
}

/** How an account is authorized. The SDK has an enum for it, which it does not export. */
export type AuthenticationScheme =
  | 'basic'
  | 'impersonated_app'
  | 'oauth'
  | 'oauth_app'
  | 'oauth_client_credential'
  | 'service_account';

/** One input of a form, as the server sends it. Which of the optional fields count depends on its type. */
export interface CatalogueInput {
  id: string;
  title: string;
  /** A `SidebarInputType` of the SDK, or a text that the SDK does not know. */
  type: string;
  subtitle?: string | undefined;
  placeholder?: string | undefined;
  tooltip?: string | undefined;
  /** Missing means true. */
  required?: boolean | undefined;
  defaultValue?: unknown;
  documentationLink?: string | undefined;
  documentationLinkLabel?: string | undefined;
  hidden?: boolean | undefined;
  hiddenInConnect?: boolean | undefined;
  readOnly?: boolean | undefined;
  inputType?: string | undefined;
  prefixLabel?: string | undefined;
  suffixLabel?: string | undefined;
  lines?: number | undefined;
  titleText?: string | undefined;
  toolTipText?: string | undefined;
  /** The key of a data source. */
  sourceType?: string | undefined;
  fallbackText?: string | undefined;
  key?: string | undefined;
  keyIsDefault?: boolean | undefined;
  customDropdownOptions?: { label: string; value: string }[] | undefined;
  savedFieldMappings?: { label: string }[] | undefined;
  useDynamicMapper?: boolean | undefined;
  dynamicObjectName?: string | undefined;
  useDynamicFields?: boolean | undefined;
  requiredScopes?: string[] | undefined;
  scopes?: { values: CatalogueScope[] } | undefined;
}

/** One permission of a `PERMISSION` input. */
export interface CatalogueScope {
  name: string;
  description: string;
  label?: string | undefined;
  required?: boolean | undefined;
}

/** One way to connect an integration that has several. */
export interface CatalogueAccountType {
  id: string;
  scheme: AuthenticationScheme;
  /** A fragment in lower case, such as `sandbox account`. */
  accountDescription?: string | undefined;
  /** The SDK sends these with the request for the consent window's address. */
  oauthParameters?: { key: string; source: { type: 'VALUE'; value: unknown } }[] | undefined;
  endUserSuppliedValues?: CatalogueInput[] | undefined;
  skipPostOAuthInputs?: boolean | undefined;
}

/** One workflow of an integration, as the project's configuration lists it. */
export interface CatalogueWorkflow {
  id: string;
  description: string;
  /** Whether a new account starts with the workflow switched on. */
  defaultEnabled: boolean;
  infoText?: string | undefined;
  hidden?: boolean | undefined;
  /** Its place in the list; the SDK hands workflows out unsorted. */
  order?: number | undefined;
  inputs?: CatalogueInput[] | undefined;
  /** A condition on the person's metadata. Nobody looks at it here. */
  permissions?: object | undefined;
  /** The person may not use it: the server refuses with 403 and the code 7210. */
  isForbidden?: boolean | undefined;
  /** It is configured, and not deployed: the SDK leaves it out. */
  isUndeployed?: boolean | undefined;
  /** A new account has no entry for it in `workflowSettings`: its settings cannot be saved yet. */
  hasNoState?: boolean | undefined;
}

/** One integration that the pretend project has configured. */
export interface CatalogueIntegration {
  id: string;
  /** A type that begins with `custom.` is the slug of a custom integration. */
  type: string;
  name: string;
  brandColor: string;
  isActive: boolean;
  /** An SVG document. */
  icon: string;
  /** What it is for, in a few words. @default Connect and the name */
  shortDescription?: string | undefined;
  /** A text in Markdown. @default one sentence */
  overview?: string | undefined;
  /** @default 'oauth' */
  authenticationType?: AuthenticationScheme | undefined;
  /** The ways to connect it. With even one, the install flow stops to ask. @default none */
  accountTypes?: CatalogueAccountType[] | undefined;
  /** Of Salesforce alone: the package that an administrator has to install first. */
  packageInstallUrl?: string | undefined;
  /** Inputs that the person must fill before consent; empty for plain OAuth. */
  authConfigInputs: CatalogueInput[];
  /** The same of a custom integration. */
  inputFields?: CatalogueInput[] | undefined;
  /** Inputs that the person must fill after consent: until then the account is PENDING. */
  postOauthInputs: CatalogueInput[];
  /** The user settings. @default none */
  userSettings?: CatalogueInput[] | undefined;
  /** What inputs point at with `sourceType`. @default none */
  dataSources?: Record<string, CatalogueDataSource> | undefined;
  /** What the server answers for a source of options, by the source's `cacheKey`. @default nothing */
  options?: Record<string, OptionSource> | undefined;
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
  /** The id of the account type that was chosen. */
  accountType?: string | undefined;
  /** What the person filled in before, secrets included. */
  inputs?: Record<string, unknown> | undefined;
}

/** What the server's validator says of one field; class-validator writes it so. */
export interface FieldProblem {
  property: string;
  /** Sentences, by the rule that each speaks of. */
  constraints: Record<string, string>;
  children: FieldProblem[];
}

/** A request that the model refuses: what the HTTP service would answer. */
export interface ModelFailure {
  status: number;
  /** A text, or what the server's validator says of each field. */
  message: string | FieldProblem[];
  code: string;
  /** Set when the provider refused, and not Paragon: the session goes on. */
  meta?: { isIntegrationError: true } | undefined;
}

/** One configuration of an account: its settings and its workflows. */
export type Configuration = Credential['configurations'][number];

/** An account that one person has from the start. */
export interface SeedCredential {
  userId: string;
  /** The integration's type. */
  integration: string;
  account: ProviderAccount;
  /** Overrides of the credential as a grant would make it, such as `id`, `status` or its dates. */
  credential?: Partial<Omit<Credential, 'configurations'>> | undefined;
  /** Overrides of its configurations; the first one is the default. @default one as a grant makes it */
  configurations?: readonly Partial<Configuration>[] | undefined;
}
