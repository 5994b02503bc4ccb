import type { Credential } from '../core/types';
import { ModelError } from '../model/ModelError';
import type { ParagonModel } from '../model/ParagonModel';
import type { CatalogueIntegration } from '../model/types';
import type { UserCall } from './Call';

/** The integration of a type. @throws `ModelError` with status 404 */
export function findIntegration(model: ParagonModel, type: string): CatalogueIntegration {
  const integration = model.catalogue.find((item) => item.type === type);
  if (integration) return integration;
  throw new ModelError(404, 'INTEGRATION_NOT_FOUND', `Integration "${type}" not found.`);
}

/** The credential of the integration that the header names, else the default one. */
export function findCredential(
  model: ParagonModel,
  { person, credentialId }: UserCall,
  integration: CatalogueIntegration,
): Credential {
  const state = model.getIntegrations(person)[integration.type];
  const wanted = credentialId ?? state?.credentialId;
  const credential = state?.allCredentials.find(({ id }) => id === wanted);
  if (credential) return credential;
  const message = credentialId
    ? `Credential "${credentialId}" not found for ${integration.name}.`
    : `${integration.name} is not connected.`;
  throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', message);
}
