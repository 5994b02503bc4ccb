import type { FakeEvent } from '../sdk/createFakeEvents';
import { updateCredential } from '../sdk/createFakeState';
import type { FakeInstallContext } from './createFakeOauth';

/** What was filled in, or what a consent window sent. */
export interface FakePayload {
  integrationId: string;
  payload: Record<string, unknown>;
}

/** What the server acts on. */
export interface FakeInstallOptions {
  selectedCredentialId?: string | undefined;
  externalId?: string | undefined;
}

/** `_oauthCallback` of the SDK: connects an account by what was filled in, or finishes one. */
export type FakeCallback = (
  given: FakePayload,
  credentialId?: string,
  options?: { installOptions?: FakeInstallOptions | undefined },
) => Promise<FakeEvent | undefined>;

/** How long the SDK remembers what it has sent, in milliseconds. */
const memory = 5_000;

export function createFakeCallback({
  state,
  catalogue,
  server,
  events,
}: FakeInstallContext): FakeCallback {
  const lookedAt = new Map<string, number>();

  /** SDK trap 38: the same again within five seconds is dropped, and each look begins the five seconds anew. */
  function isRepeated(key: string): boolean {
    const last = lookedAt.get(key);
    lookedAt.set(key, Date.now());
    return last !== undefined && Date.now() - last < memory;
  }

  return async (given, credentialId, { installOptions = {} } = {}) => {
    const { integrationId, payload } = given;
    const integration = catalogue.findById(integrationId);
    if (!integration) return undefined;
    if (isRepeated(JSON.stringify({ oauthResponse: given, credentialId }))) return undefined;
    const credential = await server.send('_oauthCallback', (model, person) =>
      credentialId
        ? model.completeSetup(person, credentialId, payload)
        : model.connect(person, integrationId, payload, installOptions),
    );
    if (!credential) throw new Error('Unable to save oauth credentials');
    const { type } = integration;
    updateCredential(state, type, credential);
    if (credential.status === 'VALID') {
      events.emit('onIntegrationInstall', 'onInstall', integration);
    }
    return { integrationId, integrationType: type, credentialId: credential.id, credential };
  };
}
