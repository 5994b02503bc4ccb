import type { Credential, IntegrationState } from '../../core/types';
import type { CatalogueIntegration } from '../../model/types';
import { findCredentialAndConfiguration } from './findCredentialAndConfiguration';

/** The SDK's own user state, token included. */
export interface FakeUser {
  authenticated: true;
  token: string;
  userId: string;
  integrations: Partial<Record<string, IntegrationState>>;
  meta: Record<string, unknown>;
  resources: never[];
}

/** What the SDK holds in memory. */
export interface FakeState {
  user: FakeUser | { authenticated: false };
  /** The SDK's public method, which it calls itself when the server refuses the session. */
  logout(): void;
  projectId: string | undefined;
  /** Only the install flow asks. */
  isHeadless: boolean;
  /** What was loaded of the project; it outlives a logout. */
  catalogue: readonly CatalogueIntegration[];
  /** The integration of the last install, until the portal is closed: `modalState.integration`. */
  portal: CatalogueIntegration | null;
  /** The account that the last install was about: `modalState.selectedCredentialId`. */
  portalCredentialId: string | undefined;
  /** The type of the last install, until the portal is closed: `integrationToBeEnabled`. */
  latest: string | undefined;
}

export function createFakeState(): FakeState {
  return {
    user: { authenticated: false },
    logout: () => undefined,
    projectId: undefined,
    isHeadless: false,
    catalogue: [],
    portal: null,
    portalCredentialId: undefined,
    latest: undefined,
  };
}

/** `updateAuthenticatedUser` of the SDK: without a session it changes nothing. */
export function updateUser(state: FakeState, change: Partial<FakeUser>): void {
  if (state.user.authenticated) state.user = { ...state.user, ...change };
  else if (change.authenticated) state.user = change as FakeUser;
}

/** Puts a credential into the state as the SDK does: a new one becomes the default, without its settings. */
export function updateCredential(state: FakeState, type: string, credential: Credential): void {
  const { integrations } = state.user as FakeUser;
  // While `authenticate` runs there is no entry, and the SDK fails in the same way.
  const entry = integrations[type] as IntegrationState;
  const index = entry.allCredentials.findIndex(({ id }) => id === credential.id);
  if (index > -1) entry.allCredentials[index] = credential;
  else entry.allCredentials.push(credential);
  const allConfigurations = (entry.allConfigurations ?? [])
    .filter(({ connectCredentialId }) => connectCredentialId !== credential.id)
    .concat(credential.configurations);
  const isDefault =
    index === -1 ||
    credential.id === entry.credentialId ||
    credential.configurations.some(({ id }) => id === entry.credentialConfigId);
  const configuration = entry.credentialConfigId
    ? credential.configurations.find(({ id }) => id === entry.credentialConfigId)
    : credential.configurations[0];
  const next = isDefault ? toDefault(entry, credential, configuration) : entry;
  updateUser(state, { integrations: { ...integrations, [type]: { ...next, allConfigurations } } });
}

/** An install switches the default before anybody has consented, and for good. */
export function switchDefault(
  state: FakeState,
  type: string,
  selectedCredentialId: string | undefined,
  selectedConfigurationId: string | undefined,
): void {
  const { integrations } = state.user as FakeUser;
  const entry = integrations[type];
  if (!entry?.allCredentials.length) return;
  const isSelected = selectedCredentialId !== undefined || selectedConfigurationId !== undefined;
  const found = findCredentialAndConfiguration(
    entry.allCredentials,
    isSelected ? selectedCredentialId : (entry.credentialId ?? entry.allCredentials[0]?.id),
    selectedConfigurationId,
  );
  const next = toDefault(entry, found.credential, found.configuration);
  state.user = { ...(state.user as FakeUser), integrations: { ...integrations, [type]: next } };
}

function toDefault(
  entry: IntegrationState,
  credential: Credential,
  configuration: Credential['configurations'][number] | undefined,
): IntegrationState {
  return {
    ...entry,
    enabled: credential.status === 'VALID',
    credentialId: credential.id,
    credentialStatus: credential.status,
    providerId: credential.providerId,
    providerData: credential.providerData,
    configMeta: configuration?.configMeta,
    credentialConfigId: configuration?.id,
    externalId: configuration?.externalId,
    sharedSettings: configuration?.sharedSettings,
    workflowSettings: configuration?.workflowSettings,
    configuredWorkflows: configuration?.workflowSettings,
  };
}
