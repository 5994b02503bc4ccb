import type { IntegrationState } from '../../core/types';
import type { FakeCatalogue } from './createFakeCatalogue';
import type { FakeEvents } from './createFakeEvents';
import type { FakeServer } from './createFakeServer';
import { type FakeState, updateUser } from './createFakeState';
import { findCredentialAndConfiguration } from './findCredentialAndConfiguration';
import { integrationNotInstalled, userNotAuthenticated } from './sdkErrors';

/** `uninstallIntegration` of the SDK. */
export type FakeUninstall = (
  type: string,
  options?: { selectedCredentialId?: string | undefined },
) => Promise<void>;

export function createFakeUninstall(
  state: FakeState,
  catalogue: FakeCatalogue,
  server: FakeServer,
  events: FakeEvents,
): FakeUninstall {
  return async (type, { selectedCredentialId } = {}) => {
    if (!state.user.authenticated) throw userNotAuthenticated();
    const integration = catalogue.requireActive(type);
    if (!isInstalled(state, type, selectedCredentialId)) throw integrationNotInstalled(type);
    // Read before the call: whatever the server answers to others meanwhile is overwritten after it.
    const entry = state.user.integrations[type] as IntegrationState;
    const credentialId = selectedCredentialId
      ? findCredentialAndConfiguration(entry.allCredentials, selectedCredentialId).credential.id
      : entry.credentialId;
    if (!credentialId) throw new Error('No credential found for uninstall');
    await server.send('uninstallIntegration', (model, person) =>
      model.removeCredential(person, integration.id, credentialId),
    );
    if (state.user.authenticated) {
      const { integrations } = state.user;
      updateUser(state, {
        integrations: { ...integrations, [type]: without(credentialId, entry) },
      });
    }
    if (selectedCredentialId === state.portalCredentialId) {
      state.portal = null;
      state.portalCredentialId = undefined;
    }
    events.emit('onIntegrationUninstall', 'onUninstall', integration);
  };
}

/** An account of any integration counts: the SDK looks at the right one only later. */
function isInstalled(state: FakeState, type: string, selected: string | undefined): boolean {
  const integrations = state.user.authenticated ? state.user.integrations : {};
  if (!selected) return Boolean(integrations[type]?.credentialId);
  const everything = Object.values(integrations).flatMap((entry) => entry?.allCredentials ?? []);
  try {
    return Boolean(findCredentialAndConfiguration(everything, selected));
  } catch {
    return false;
  }
}

/** The next account becomes the default, with the settings of the one that is gone. */
function without(credentialId: string, entry: IntegrationState): IntegrationState {
  const allCredentials = entry.allCredentials.filter(({ id }) => id !== credentialId);
  const [first] = allCredentials;
  if (!first) {
    return { enabled: false, workflowSettings: {}, allCredentials: [], allConfigurations: [] };
  }
  return {
    ...entry,
    credentialStatus: first.status,
    enabled: first.status === 'VALID',
    credentialId: first.id,
    providerId: first.providerId,
    providerData: first.providerData,
    allCredentials,
    allConfigurations: entry.allConfigurations.filter(
      ({ connectCredentialId }) => connectCredentialId !== credentialId,
    ),
  };
}
