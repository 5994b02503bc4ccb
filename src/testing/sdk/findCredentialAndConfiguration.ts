import type { Credential } from '../../core/types';

type Configuration = Credential['configurations'][number];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Resolves what a caller selected, an id or an external id, with the SDK's words for what is missing. */
export function findCredentialAndConfiguration(
  credentials: readonly Credential[],
  selectedCredentialId: string | undefined,
  selectedConfigurationId?: string | undefined,
): { credential: Credential; configuration: Configuration } {
  const wanted =
    selectedCredentialId && resolveExternalId(credentials, selectedCredentialId.trim());
  let configuration: Configuration | undefined;
  if (selectedConfigurationId) {
    const name = toExternalId(selectedConfigurationId);
    configuration = credentials
      .flatMap(({ configurations }) => configurations)
      .filter(({ connectCredentialId }) => !wanted || connectCredentialId === wanted)
      .find(
        ({ id, externalId }) => (isExternal(selectedConfigurationId) ? externalId : id) === name,
      );
    if (!configuration) {
      const message = `Credential configuration not found for provided id: ${selectedConfigurationId}.`;
      throw new Error(message);
    }
  }
  const credentialId = configuration?.connectCredentialId ?? wanted;
  const credential = credentials.find(({ id }) => id === credentialId);
  configuration ??= credential?.configurations.find(({ isDefault }) => isDefault);
  if (!credential) throw new Error('Unable to find credential for provided options.');
  if (configuration) return { credential, configuration };
  throw new Error(`Credential configuration not found for credential: ${credential.id}.`);
}

function resolveExternalId(credentials: readonly Credential[], selected: string): string {
  if (!isExternal(selected)) return selected;
  const name = toExternalId(selected);
  const named = credentials.find(({ externalId }) => externalId === name);
  if (named) return named.id;
  throw new Error(`Credential with externalId "${name}" not found.`);
}

function isExternal(selected: string): boolean {
  return selected.startsWith('ext:') || !uuid.test(selected);
}

/** The external id without its prefix. */
export function toExternalId(selected: string): string {
  return selected.trim().replace(/^ext:/, '').trim();
}
