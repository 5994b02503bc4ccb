import { createError } from '../errors/createError';
import type { Credential } from '../types';

/** Settings and switches of one account, under one name. An account has a default one, and can have others. */
export type Configuration = Credential['configurations'][number];

/** An account, and which of its configurations is meant. */
export interface ConfigurationTarget {
  /** The `id` of an entry of `allCredentials`. */
  credentialId: string | null | undefined;
  /** The id of a configuration, or its `externalId`. @default the default configuration of the account */
  configurationId?: string | undefined;
}

/** The configurations of an account, the oldest first. SDK trap 44: a change moves one to the end of the SDK's list. */
export function listConfigurations({ configurations }: Credential): Configuration[] {
  const listed = Array.isArray(configurations) ? [...configurations] : [];
  return listed.sort((one, other) => Date.parse(one.dateCreated) - Date.parse(other.dateCreated));
}

/** The named configuration, or the default one. */
export function findConfiguration(
  credential: Credential,
  configurationId?: string | undefined,
): Configuration | undefined {
  const listed = listConfigurations(credential);
  if (configurationId === undefined) return listed.find(({ isDefault }) => isDefault);
  const name = configurationId.replace(/^ext:/, '').trim();
  return (
    listed.find(({ id }) => id === configurationId) ??
    listed.find(({ externalId }) => externalId === name)
  );
}

/** The named configuration, or the default one. Throws `unknown`. */
export function requireConfiguration(
  credential: Credential,
  configurationId?: string | undefined,
): Configuration {
  const found = findConfiguration(credential, configurationId);
  if (found) return found;
  const name = configurationId === undefined ? 'default configuration' : `"${configurationId}"`;
  const detail = `The account has no ${name} among its configurations.`;
  throw createError('unknown', { credentialId: credential.id }, detail);
}
