import type { Credential, IntegrationState } from '../../core/types';
import type { Configuration } from '../../model/types';
import type { FakeServer } from '../sdk/createFakeServer';
import { type FakeState, type FakeUser, updateUser } from '../sdk/createFakeState';
import {
  findCredentialAndConfiguration,
  toExternalId,
} from '../sdk/findCredentialAndConfiguration';
import { userNotAuthenticated } from '../sdk/sdkErrors';
import { toJson } from '../sdk/toJson';

interface Named {
  id: string;
  credentialId: string;
}

/** The configurations of an account beside its default one. */
export interface FakeConfigurations {
  createConfiguration(options: {
    credentialId: string;
    externalId?: string | undefined;
  }): Promise<Configuration | undefined>;
  updateConfiguration(
    options: Named & { meta?: Record<string, unknown> | undefined },
  ): Promise<Configuration | undefined>;
  destroyConfiguration(options: Named): Promise<void>;
}

export function createFakeConfigurations(
  state: FakeState,
  server: FakeServer,
  closePortal: () => void,
): FakeConfigurations {
  function find(
    credentialId: string,
    configurationId?: string,
  ): ReturnType<typeof findCredentialAndConfiguration> {
    const entries = Object.values((state.user as FakeUser).integrations);
    const credentials = entries.flatMap((entry) => entry?.allCredentials ?? []);
    return findCredentialAndConfiguration(credentials, credentialId, configurationId);
  }

  function assertNamed({ id, credentialId }: Named): void {
    if (!state.user.authenticated) throw userNotAuthenticated();
    if (!id?.trim() || !credentialId?.trim()) {
      throw new Error('One or more required options not provided.');
    }
  }

  return {
    async createConfiguration({ credentialId, externalId }) {
      if (!state.user.authenticated) throw userNotAuthenticated();
      if (!credentialId) throw new Error('Required options not provided: "credentialId"');
      if (externalId !== undefined && toExternalId(externalId) === '') {
        throw new Error('`externalId` must not be an empty or whitespace-only string.');
      }
      if (find(credentialId).credential.status !== 'VALID') {
        throw new Error('Valid credential not found for provided options.');
      }
      // An external id is found, and sent as it is: the server does not know it.
      const answer = await server.send('createConfiguration', (model, person) =>
        model.createConfiguration(person, credentialId, externalId || undefined),
      );
      if (!answer) throw new Error('Unable to create a configuration for credential.');
      replaceCredential(state, answer);
      const newest = [...answer.configurations].sort(
        (a, b) => Date.parse(b.dateCreated) - Date.parse(a.dateCreated),
      );
      return newest[0];
    },
    async updateConfiguration({ meta = {}, ...named }) {
      assertNamed(named);
      const { credential, configuration } = find(named.credentialId, named.id);
      const sent = toJson(meta);
      const answer = await server.send('updateConfiguration', (model, person) =>
        model.updateConfiguration(person, credential.id, configuration.id, sent),
      );
      if (!answer) throw new Error('Unable to update configuration.');
      replaceCredential(state, answer);
      return answer.configurations.find(({ id }) => id === configuration.id);
    },
    async destroyConfiguration(named) {
      assertNamed(named);
      const { credential, configuration } = find(named.credentialId, named.id);
      if (configuration.isDefault) throw new Error('Cannot delete default configuration.');
      await server.send('destroyConfiguration', (model, person) =>
        model.removeConfiguration(person, credential.id, configuration.id),
      );
      const without = (list: Configuration[]) => list.filter(({ id }) => id !== configuration.id);
      const configurations = without(credential.configurations);
      const entry = replaceCredential(state, { ...credential, configurations }, without);
      const isShown = entry?.credentialConfigId === configuration.id;
      if (isShown && entry.credentialId === credential.id) closePortal();
    },
  };
}

/** Unlike an install it changes no default. Returns what the SDK then knows of the integration. */
function replaceCredential(
  state: FakeState,
  credential: Credential,
  change: (list: Configuration[]) => Configuration[] = (list) =>
    list
      .filter(({ connectCredentialId }) => connectCredentialId !== credential.id)
      .concat(credential.configurations),
): IntegrationState | undefined {
  const { integrations } = state.user as FakeUser;
  for (const [type, entry] of Object.entries(integrations)) {
    if (!entry?.allCredentials.some(({ id }) => id === credential.id)) continue;
    const allConfigurations = change(entry.allConfigurations);
    const allCredentials = entry.allCredentials.map((item) =>
      item.id === credential.id ? credential : item,
    );
    const next = { ...entry, allConfigurations, allCredentials };
    updateUser(state, { integrations: { ...integrations, [type]: next } });
    return next;
  }
  return undefined;
}
