import { getInternals } from '../clientInternals';
import { createError } from '../errors/createError';
import type { FieldValues } from '../fields/Field';
import { findAccount } from '../findAccount';
import type { ParagonClient } from '../ParagonClient';
import { assertValid, changeAccount } from './changeAccount';
import { type ConfigurationTarget, findConfiguration } from './configurations';
import {
  type Form,
  getPublic,
  getShown,
  getStored,
  holdsAll,
  readForm,
  sendForm,
  toUpdate,
} from './form';
import { getSettings, toFormKey } from './getSettings';

/**
 * Saves settings of an account. Without values it saves the unsaved ones that the client keeps. Values that are left out
 * stay as they are. Resolves with the stored values, but for secrets. Rejects with `input-refused` (see
 * `getFormRefusal`), `input-required` (the account is PENDING), `forbidden`, `account-not-selected`,
 * `credential-not-found`, `busy`, `cancelled`, `not-authenticated`, `network`, `server`, and with `unknown` where the account
 * must be reconnected or the configuration is not there.
 */
export function saveUserSettings(
  client: ParagonClient,
  target: ConfigurationTarget,
  values?: FieldValues | undefined,
): Promise<FieldValues> {
  return saveForm(client, target, undefined, values);
}

/**
 * Saves settings of a workflow for an account, as `saveUserSettings` does. The workflow must have been switched on once:
 * before that it rejects with `unknown`.
 */
export function saveWorkflowSettings(
  client: ParagonClient,
  target: ConfigurationTarget,
  workflowId: string,
  values?: FieldValues | undefined,
): Promise<FieldValues> {
  return saveForm(client, target, workflowId, values);
}

/** The form that a target means now, where the account is known. */
export function findForm(
  client: ParagonClient,
  { credentialId, configurationId }: ConfigurationTarget,
  workflowId?: string | undefined,
): string | undefined {
  const { reader } = getInternals(client).context;
  const account = credentialId ? findAccount(reader.readLocal(), credentialId) : undefined;
  const configuration = account && findConfiguration(account.credential, configurationId);
  return account && configuration && toFormKey(account.credential.id, configuration.id, workflowId);
}

async function saveForm(
  client: ParagonClient,
  target: ConfigurationTarget,
  workflowId: string | undefined,
  values: FieldValues | undefined,
): Promise<FieldValues> {
  const settings = getSettings(client);
  const key = findForm(client, target, workflowId);
  // What stands on the screen now. More can be typed before it is this save's turn.
  const given = values ?? (key === undefined ? {} : settings.getDraft(key));
  let form: Form | undefined;
  let sent: FieldValues | undefined;

  function finish(stored: FieldValues): FieldValues {
    const fields = form?.fields ?? [];
    if (key !== undefined) settings.settle(key, given, getShown(fields, stored));
    return getPublic(fields, stored);
  }

  return changeAccount(
    client,
    target,
    async (change) => {
      await change.reload();
      assertValid(change);
      form = readForm(change, workflowId);
      // SDK trap 45: the SDK knows no settings of a workflow that was never on.
      if (workflowId !== undefined && !change.configuration.workflowSettings?.[workflowId]) {
        const detail = 'Switch the workflow on first: its settings cannot be saved before.';
        throw createError('unknown', change.about, detail);
      }
      sent = toUpdate(form, given);
      await sendForm(form, sent);
      return finish(getStored(change.look(), workflowId));
    },
    (configuration) => {
      const stored = getStored(configuration, workflowId);
      return configuration && sent && holdsAll(stored, sent) ? finish(stored) : undefined;
    },
  );
}
