import type { Credential } from '../../core/types';
import type { CatalogueIntegration, Person, ProviderAccount } from '../../model/types';
import type { FakeWindow } from '../FakeWindow';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import type { FakeEvent, FakeEvents } from '../sdk/createFakeEvents';
import type { FakeServer } from '../sdk/createFakeServer';
import { type FakeState, updateCredential } from '../sdk/createFakeState';
import { oauthBlocked, oauthTimeout, userNotAuthenticated } from '../sdk/sdkErrors';
import { createFakeWindow } from './createFakeWindow';
import { openFakeWindow } from './openFakeWindow';

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

/** What the server hears of an install through a window. */
export interface FakeOauthOptions {
  accountType?: string | string[] | undefined;
  endUserSuppliedValues?: Record<string, unknown> | undefined;
  externalId?: string | undefined;
  selectedCredentialId?: string | undefined;
}

export interface FakeOauthCallbacks {
  onSuccess?: ((event: FakeEvent) => void) | undefined;
  onError?: ((error: unknown) => void) | undefined;
  oauthTimeout?: number | undefined;
}

/** `startOAuthFlow` of the SDK: opens the window, and asks what became of it. */
export type FakeOauth = (
  type: string,
  options: FakeOauthOptions,
  callbacks?: FakeOauthCallbacks,
) => void;

export function createFakeOauth(context: FakeInstallContext): FakeOauth {
  const { state, catalogue, server, events } = context;

  async function finish(integration: CatalogueIntegration, id: string): Promise<FakeEvent | null> {
    const { type } = integration;
    const integrations = state.user.authenticated ? state.user.integrations : {};
    const known = integrations[type]?.allCredentials.find((item) => item.id === id);
    // A copy that was valid is never read again: after a replace it stays old.
    const isTrusted = known?.status === 'VALID';
    const credential = isTrusted
      ? known
      : await server.send('installIntegration', (model, person) => model.getCredential(person, id));
    if (!credential) return null;
    if (!isTrusted) updateCredential(state, type, credential);
    // What needs more input is no account yet.
    if (credential.status === 'VALID')
      events.emit('onIntegrationInstall', 'onInstall', integration);
    return { integrationId: integration.id, integrationType: type, credentialId: id, credential };
  }

  return (type, options, callbacks = {}) => {
    const {
      accountType,
      selectedCredentialId,
      externalId,
      endUserSuppliedValues: inputs,
    } = options;
    const { id: integrationId } = catalogue.requireByName(type);
    if (!state.user.authenticated) throw userNotAuthenticated();
    const integration = catalogue.findById(integrationId) as CatalogueIntegration;
    const person = currentPerson(state);
    const startedAt = Date.now();
    const [chosen] = [accountType].flat();
    const grantOptions = { selectedCredentialId, externalId, accountType: chosen, inputs };
    let isOver = false;
    const created = createFakeWindow({
      integration,
      ...grantOptions,
      obstacle: server.findObstacle('startOAuthFlow', (model) =>
        model.assertPreInputs(integrationId, inputs ?? {}, chosen),
      ),
      getFirstChoice: () => firstChoice(server, person, integration),
      grant: (account): Credential =>
        server.model.grant(person, integrationId, account, grantOptions),
      onAllowed: ({ id }) => void ask(id),
      onDenied(answer) {
        // The SDK blames the install that was started last, whichever window says so.
        events.emitError(state.latest ?? type, answer);
      },
    });
    const opened = openFakeWindow(context.onOpen(created) as Window | null);
    if (!opened) throw oauthBlocked();
    const { oauthTimeout: timeout } = callbacks;
    const timer = timeout && setTimeout(() => end(oauthTimeout()), timeout);
    // It must not keep a process alive.
    if (timer) Object(timer).unref?.();

    function end(error: unknown): void {
      isOver = true;
      clearTimeout(timer);
      if (error === undefined) return;
      opened?.close();
      callbacks.onError?.(error);
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
        if (!event || isOver) return;
        end(undefined);
        callbacks.onSuccess?.(event);
      } catch (thrown) {
        if (isOver) return;
        end(undefined);
        callbacks.onError?.(thrown);
      }
    }
  };
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
