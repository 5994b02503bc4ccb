import type { InstallIntegrationOptions } from '@useparagon/connect';
import type { Credential } from '../core/types';
import type { CatalogueIntegration, Person, ProviderAccount } from '../model/types';
import type { FakeCatalogue } from './createFakeCatalogue';
import type { FakeEvent, FakeEvents } from './createFakeEvents';
import type { FakeServer } from './createFakeServer';
import { type FakeState, switchDefault, updateCredential } from './createFakeState';
import { createFakeWindow } from './createFakeWindow';
import type { FakeWindow } from './FakeWindow';
import { toExternalId } from './findCredentialAndConfiguration';
import { openFakeWindow } from './openFakeWindow';
import { oauthBlocked, oauthTimeout, userNotAuthenticated } from './sdkErrors';

/** Where the SDK stops asking, in milliseconds. */
const longest = 180_000;
const askAgainAfter = 1_000;

/** What an install needs from the fake around it. */
export interface FakeInstallContext {
  state: FakeState;
  catalogue: FakeCatalogue;
  server: FakeServer;
  events: FakeEvents;
  /** Null blocks it. */
  onOpen(created: FakeWindow): FakeWindow | null;
}

interface Oauth {
  onSuccess(event: FakeEvent): void;
  onError(error: unknown): void;
}

/** Installing, and the portal that each install closes first. */
export interface FakeInstall {
  /** Also throws outright. */
  installIntegration(type: string, options?: InstallIntegrationOptions): Promise<unknown>;
  closePortal(): void;
}

export function createFakeInstall(context: FakeInstallContext): FakeInstall {
  const { state, catalogue, server, events } = context;

  function closePortal(): void {
    if (!state.portal) return;
    const { portal } = state;
    events.emit('onPortalClose', 'onClose', portal);
    state.portal = null;
    state.latest = undefined;
  }

  function connect(type: string, options: InstallIntegrationOptions): Promise<unknown> {
    const { selectedCredentialId, selectedConfigurationId, onInstall, onSuccess, onError } =
      options;
    state.latest = type;
    return new Promise((resolve, reject) => {
      events.setCallbacks(type, {
        onInstall(event, user) {
          const entry = state.user.authenticated ? state.user.integrations[type] : undefined;
          const payload = event as FakeEvent;
          payload.credentialId = entry?.credentialId;
          payload.credential = entry?.allCredentials.find(({ id }) => id === entry.credentialId);
          resolve(payload);
          type Callback = ((...given: unknown[]) => void) | undefined;
          ((onInstall ?? onSuccess) as Callback)?.(payload, user);
        },
        onError(thrown) {
          reject(thrown);
          onError?.(thrown as Error);
        },
      });
      try {
        const integration = catalogue.requireActive(type);
        switchDefault(state, type, selectedCredentialId, selectedConfigurationId);
        const { integrations } = state.user as Extract<FakeState['user'], { authenticated: true }>;
        if (integrations[type]?.credentialStatus !== 'PENDING') {
          startOauth(integration, options, { onSuccess: resolve, onError: reject });
        }
        state.portal = integration;
        state.portalCredentialId = selectedCredentialId;
      } catch (thrown) {
        events.emitError(type, thrown);
      }
    });
  }

  function startOauth(
    integration: CatalogueIntegration,
    { selectedCredentialId, externalId, oauthTimeout: timeout }: InstallIntegrationOptions,
    oauth: Oauth,
  ): void {
    const person = currentPerson(state);
    const startedAt = Date.now();
    let isOver = false;
    const created = createFakeWindow({
      integration,
      selectedCredentialId,
      getFirstChoice: () => firstChoice(server, person, integration),
      grant: (account) =>
        server.model.grant(person, integration.id, account, { selectedCredentialId, externalId }),
      onAllowed: ({ id }) => void ask(id),
      onDenied(answer) {
        // The SDK blames the install that was started last, whichever window says so.
        events.emitError(state.latest ?? integration.type, answer);
      },
    });
    const opened = openFakeWindow(context.onOpen(created) as Window | null);
    if (!opened) throw oauthBlocked();
    const timer = timeout && setTimeout(() => end(oauthTimeout()), timeout);
    // It must not keep a process alive.
    if (timer) Object(timer).unref?.();

    function end(error: unknown): void {
      isOver = true;
      clearTimeout(timer);
      if (error === undefined) return;
      opened?.close();
      oauth.onError(error);
    }

    /** The SDK asks once a second what became of the session, also while nobody is signed in. */
    async function ask(credentialId: string): Promise<void> {
      await server.wait();
      while (!state.user.authenticated && !isOver && Date.now() - startedAt < longest) {
        await new Promise((resolve) => setTimeout(resolve, askAgainAfter));
      }
      if (isOver || Date.now() - startedAt >= longest) return;
      try {
        const event = await finish(integration, credentialId);
        end(undefined);
        oauth.onSuccess(event);
      } catch (thrown) {
        end(undefined);
        oauth.onError(thrown);
      }
    }
  }

  async function finish(integration: CatalogueIntegration, id: string): Promise<FakeEvent> {
    const { type } = integration;
    const integrations = state.user.authenticated ? state.user.integrations : {};
    const known = integrations[type]?.allCredentials.find((item) => item.id === id);
    // A copy that was valid is never read again: after a replace it stays old.
    const isTrusted = known?.status === 'VALID';
    const credential = isTrusted
      ? known
      : await server.send('installIntegration', (model, person) => model.getCredential(person, id));
    if (!isTrusted) updateCredential(state, type, credential);
    const event = { integrationId: integration.id, integrationType: type, credentialId: id };
    // What needs more input is no account yet.
    if (credential.status !== 'VALID') return event;
    events.emit('onIntegrationInstall', 'onInstall', integration);
    return { ...event, credential };
  }

  return {
    closePortal,
    installIntegration(type, options = {}) {
      if (!state.user.authenticated) throw userNotAuthenticated();
      closePortal();
      if (options.bypassPostOAuthPrompt && options.showPortalAfterInstall) {
        throw new Error(
          'Could not use both `bypassPostOAuthPrompt` and `showPortalAfterInstall` as true at the same time.',
        );
      }
      const entry = state.user.integrations[type];
      assertExternalId(type, options, entry?.allCredentials ?? []);
      catalogue.requireActive(type);
      if (!options.allowMultipleCredentials && entry?.enabled) {
        throw new Error(`Integration "${type}" is already installed.`);
      }
      state.portal = null;
      return connect(type, options);
    },
  };
}

function assertExternalId(
  type: string,
  { externalId, selectedCredentialId }: InstallIntegrationOptions,
  credentials: readonly Credential[],
): void {
  if (externalId === undefined) return;
  const name = toExternalId(externalId);
  if (name === '') throw new Error('`externalId` must not be an empty or whitespace-only string.');
  if (selectedCredentialId) {
    throw new Error('`externalId` cannot be used together with `selectedCredentialId`.');
  }
  if (!credentials.some((credential) => credential.externalId === name)) return;
  throw new Error(
    `A credential with externalId "${name}" already exists for integration "${type}".`,
  );
}

function currentPerson({ projectId = '', user }: FakeState): Person {
  return { projectId, userId: user.authenticated ? user.userId : '' };
}

/** The first account of the catalogue that is not connected, else the first. */
function firstChoice(
  { model }: FakeServer,
  person: Person,
  { type, accounts }: CatalogueIntegration,
): ProviderAccount {
  const connected = model.getIntegrations(person)[type]?.allCredentials ?? [];
  const free = accounts.find(
    ({ providerId }) => !connected.some((credential) => credential.providerId === providerId),
  );
  const account = free ?? accounts[0];
  if (account) return account;
  return { providerId: 'fake-account', name: 'Account', email: 'account@example.com' };
}
