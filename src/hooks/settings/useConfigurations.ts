'use client';

import { useMemo } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type {
  ConfigurationUpdate,
  NewConfiguration,
} from '../../core/settings/changeConfigurations';
import { type Configuration, listConfigurations } from '../../core/settings/configurations';
import {
  createConfigurationMutation,
  removeConfigurationMutation,
  updateConfigurationMutation,
} from '../../query/settingsMutations';
import { type MutationHookResult, useParagonMutation } from '../useAttemptMutation';
import { useAccountSettings } from './useAccountSettings';

/** Result of {@link useConfigurations}. */
export interface UseConfigurationsResult {
  /** The oldest first. `externalId` is the name of each, and one is the default (`isDefault`). */
  configurations: readonly Configuration[];
  /** Why the configurations could not be read. */
  error: ParagonError | null;
  /** Adds one. Resolves with it. Rejects with `input-refused` where the name is blank or taken. */
  create: MutationHookResult<Configuration, NewConfiguration | void>;
  /** Changes the `meta` of one. */
  update: MutationHookResult<Configuration, ConfigurationUpdate>;
  /** Removes the one with this id or `externalId`. Rejects with `input-refused` for the default one. */
  remove: MutationHookResult<void, string>;
}

/**
 * The configurations of one account: each has settings and switches of its own. All three mutations also reject with
 * what `save` of `useUserSettings` rejects with.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const { configurations, create } = useConfigurations(credential.id);
 * <button onClick={() => create.mutate({ externalId: 'emea' })}>Add</button>
 */
export function useConfigurations(credId: string | null | undefined): UseConfigurationsResult {
  const hook = 'useConfigurations';
  const { credential, error } = useAccountSettings(hook, credId, undefined);
  const configurations = useMemo(
    () => (credential ? listConfigurations(credential) : []),
    [credential],
  );
  const create = useParagonMutation(
    hook,
    (client) => createConfigurationMutation(client, credId),
    {},
  );
  const update = useParagonMutation(
    hook,
    (client) => updateConfigurationMutation(client, credId),
    {},
  );
  const remove = useParagonMutation(
    hook,
    (client) => removeConfigurationMutation(client, credId),
    {},
  );
  return { configurations, error, create, update, remove };
}
