import { getInternals } from '../clientInternals';
import { createError } from '../errors/createError';
import { findAccount } from '../findAccount';
import type { ParagonClient } from '../ParagonClient';
import type { Snapshot } from '../types';
import { type AccountChange, assertValid, changeAccount } from './changeAccount';
import { type Configuration, findConfiguration, listConfigurations } from './configurations';
import { isSame } from './getSettings';

/** The name of a new configuration. */
export interface NewConfiguration {
  /** Your own name, unique within the account. An id in the form of a UUID cannot be told from Paragon's own. */
  externalId?: string | undefined;
}

/** What to change of a configuration. */
export interface ConfigurationUpdate {
  /** The configuration's id, or its `externalId`. */
  id: string;
  meta: Readonly<Record<string, unknown>>;
}

type CredentialId = string | null | undefined;

/**
 * Adds a configuration to an account, and resolves with it. Rejects with `input-refused` for a name that is blank or
 * taken, and otherwise as `saveUserSettings` does.
 */
export async function createConfiguration(
  client: ParagonClient,
  credentialId: CredentialId,
  { externalId }: NewConfiguration = {},
): Promise<Configuration> {
  let before: ReadonlySet<string> | undefined;

  function findNew(snapshot: Snapshot): Configuration | undefined {
    const account = credentialId ? findAccount(snapshot, credentialId) : undefined;
    const added =
      account && listConfigurations(account.credential).filter(({ id }) => !before?.has(id));
    return before && added?.find((configuration) => configuration.externalId === externalId);
  }

  return changeAccount(
    client,
    { credentialId },
    async (change) => {
      await change.reload();
      assertValid(change);
      const listed = listConfigurations(change.credential);
      before ??= new Set(listed.map(({ id }) => id));
      assertFreeName(change, externalId);
      const added = await change.sdk.createConfiguration({
        credentialId: change.credential.id,
        ...(externalId !== undefined && { externalId }),
      });
      // The SDK answers with the newest by date, and two can have one date. Its dates are texts at run time.
      const { reader } = getInternals(client).context;
      return findNew(reader.readLocal()) ?? (added as unknown as Configuration);
    },
    (_, snapshot) => findNew(snapshot),
  );
}

/** Changes what is known about a configuration, and resolves with it. Rejects as `saveUserSettings` does. */
export async function updateConfiguration(
  client: ParagonClient,
  credentialId: CredentialId,
  { id, meta }: ConfigurationUpdate,
): Promise<Configuration> {
  return changeAccount(
    client,
    { credentialId, configurationId: id },
    async ({ sdk, credential, configuration }) => {
      const changed = await sdk.updateConfiguration({
        id: configuration.id,
        credentialId: credential.id,
        meta: { ...meta },
      });
      return changed as unknown as Configuration;
    },
    (configuration) => {
      const held = { ...configuration?.configMeta } as Record<string, unknown>;
      const isHeld = Object.keys(meta).every((name) => isSame(meta[name], held[name]));
      return isHeld ? configuration : undefined;
    },
  );
}

/**
 * Removes a configuration, with its settings and switches. Rejects with `input-refused` for the default one, and
 * otherwise as `saveUserSettings` does.
 */
export async function removeConfiguration(
  client: ParagonClient,
  credentialId: CredentialId,
  id: string,
): Promise<void> {
  await changeAccount<true>(
    client,
    { credentialId, configurationId: id },
    async ({ sdk, credential, configuration, about }) => {
      if (configuration.isDefault) {
        throw createError('input-refused', about, 'The default configuration cannot be removed.');
      }
      await sdk.destroyConfiguration({ id: configuration.id, credentialId: credential.id });
      return true;
    },
    (configuration) => (configuration ? undefined : true),
  );
}

function assertFreeName(
  { credential, about }: AccountChange,
  externalId: string | undefined,
): void {
  if (externalId === undefined) return;
  if (externalId.replace(/^ext:/, '').trim() === '') {
    throw createError('input-refused', about, 'The name of a configuration must not be blank.');
  }
  if (findConfiguration(credential, externalId)) {
    throw createError('input-refused', about, `The account has a configuration "${externalId}".`);
  }
}
