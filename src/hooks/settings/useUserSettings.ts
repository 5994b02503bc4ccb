'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Field, FieldValue, FieldValues } from '../../core/fields/Field';
import type { ParagonError } from '../../core/ParagonError';
import { describeForm, type FormView } from '../../core/settings/describeForm';
import { getStored } from '../../core/settings/form';
import { type FormRefusal, findRefusal } from '../../core/settings/refusals';
import { saveUserSettingsMutation } from '../../query/settingsMutations';
import {
  type MutationHookOptions,
  type MutationHookResult,
  useParagonMutation,
} from '../useAttemptMutation';
import {
  type ConfigurationOptions,
  type SettingsStatus,
  toForm,
  useAccountSettings,
} from './useAccountSettings';

/** Options of {@link useUserSettings}. */
export type UseUserSettingsOptions<Context = unknown> = ConfigurationOptions &
  MutationHookOptions<FieldValues, FieldValues | void, Context>;

/** Result of {@link useUserSettings}. */
export interface UseUserSettingsResult<Context = unknown> extends FormView, FormRefusal {
  fields: readonly Field[];
  status: SettingsStatus;
  /** Why the settings could not be read. */
  error: ParagonError | null;
  /** Keeps a value that is not saved: in memory, until it is saved, discarded, or another person signs in. */
  setValue(id: string, value: FieldValue): void;
  /** Forgets the unsaved values. */
  discard(): void;
  /**
   * Saves the unsaved values, or those that `mutate` is given. React Query keeps variables in its cache: give it no
   * secrets. Resolves with the stored values, but for secrets.
   */
  save: MutationHookResult<FieldValues, FieldValues | void, Context>;
}

/**
 * The settings of one account: fields, values, and a mutation that saves them. Unsaved values outlive the component, and
 * every component shows the same ones. Saves of one client run one after another, on what the server holds by then.
 *
 * `save` rejects with `input-refused` (`fieldErrors` and `reason` say why), `input-required` (the account is PENDING),
 * `forbidden` (the person may only look), `account-not-selected`, `credential-not-found`, `busy` (the account is being
 * replaced or disconnected), `cancelled`, `not-authenticated`, `network`, `server`, and with `unknown` where the account
 * must be reconnected or has no such configuration.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const { fields, values, setValue, save } = useUserSettings(credential.id);
 * <input value={String(values.channel)} onChange={({ target }) => setValue('channel', target.value)} />
 * <button onClick={() => save.mutate()}>Save</button>
 */
export function useUserSettings<Context = unknown>(
  credId: string | null | undefined,
  { configurationId, mutation }: UseUserSettingsOptions<Context> = {},
): UseUserSettingsResult<Context> {
  const { settings, credential, configuration, config, status, error } = useAccountSettings(
    'useUserSettings',
    credId,
    configurationId,
  );
  const form = toForm(credential, configuration);
  const draft = useStore(settings.api, ({ drafts }) =>
    form === undefined ? undefined : drafts[form],
  );
  const save = useParagonMutation(
    'useUserSettings',
    (client) => saveUserSettingsMutation(client, credId, configurationId),
    { mutation },
  );
  const fields = config?.availableUserSettings ?? none;
  const stored = configuration?.sharedSettings;
  const view = useMemo(() => {
    return describeForm(fields, (stored ?? {}) as FieldValues, draft);
  }, [fields, stored, draft]);
  const actions = useMemo(
    () => ({
      setValue(id: string, value: FieldValue) {
        const shown = describeForm(fields, getStored(configuration), undefined).values;
        if (form !== undefined) settings.setValue(form, id, value, shown);
      },
      discard() {
        if (form !== undefined) settings.discard(form);
      },
    }),
    [fields, configuration, form, settings],
  );
  return { fields, ...view, ...findRefusal(form, save.error), status, error, save, ...actions };
}

const none: readonly Field[] = [];
