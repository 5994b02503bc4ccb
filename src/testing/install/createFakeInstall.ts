import type { InstallIntegrationOptions } from '@useparagon/connect';
import type { Credential } from '../../core/types';
import type { FakeEvent } from '../sdk/createFakeEvents';
import { type FakeState, switchDefault } from '../sdk/createFakeState';
import { toExternalId } from '../sdk/findCredentialAndConfiguration';
import { userNotAuthenticated } from '../sdk/sdkErrors';
import type { FakeInstallContext, FakeOauth } from './createFakeOauth';

/** Installing, and the portal that each install closes first. */
export interface FakeInstall {
  /** Also throws outright. */
  installIntegration(type: string, options?: InstallIntegrationOptions): Promise<unknown>;
  closePortal(): void;
}

export function createFakeInstall(context: FakeInstallContext, oauth: FakeOauth): FakeInstall {
  const { state, catalogue, events } = context;

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
          oauth(type, options, {
            onSuccess: ({ credential: _, ...event }) => resolve(event),
            onError: reject,
            oauthTimeout: options.oauthTimeout,
          });
        }
        state.portal = integration;
        state.portalCredentialId = selectedCredentialId;
      } catch (thrown) {
        events.emitError(type, thrown);
      }
    });
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
