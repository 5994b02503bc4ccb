import type { Credential } from '../core/types';
import type { WireIntegrationState } from './ParagonModel';

/** The default is the oldest VALID credential, else the oldest: which one is the server's choice. */
export function findDefaultCredential(credentials: readonly Credential[]): Credential | undefined {
  return credentials.find(({ status }) => status === 'VALID') ?? credentials[0];
}

/** One entry of `integrations`; `credentials` are those of the integration, the oldest first. */
export function toIntegrationState(credentials: readonly Credential[]): WireIntegrationState {
  const chosen = findDefaultCredential(credentials);
  if (!chosen) return { enabled: false, allCredentials: [] };
  const configuration = chosen.configurations.find(({ isDefault }) => isDefault);
  return {
    enabled: chosen.status === 'VALID',
    credentialId: chosen.id,
    credentialStatus: chosen.status,
    credentialConfigId: configuration?.id,
    providerId: chosen.providerId,
    providerData: chosen.providerData,
    sharedSettings: configuration?.sharedSettings,
    workflowSettings: configuration?.workflowSettings,
    configuredWorkflows: configuration?.workflowSettings,
    configMeta: configuration?.configMeta,
    allCredentials: [...credentials],
  };
}
