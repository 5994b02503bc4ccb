import { toParagonError } from '../errors/toParagonError';
import { getValue, isEmpty } from '../fields/checkValues';
import type { FieldValues } from '../fields/Field';
import type { ParagonClient } from '../ParagonClient';
import { type AccountChange, assertValid, changeAccount } from './changeAccount';
import type { ConfigurationTarget } from './configurations';
import { type Form, getShown, getStored, holdsAll, readForm, sendForm, toUpdate } from './form';
import { getSettings } from './getSettings';
import { assertComplete, keepReason } from './refusals';
import { findForm } from './saveSettings';

/** Which workflow to switch, and how. */
export interface WorkflowSwitch {
  workflowId: string;
  enabled: boolean;
  /** Settings to save once the workflow is on. @default the unsaved ones that the client keeps */
  values?: FieldValues | undefined;
}

/**
 * Switches a workflow of an account on or off. The wish shows at once in `getSettings`, and goes where it fails. A
 * workflow that goes on gets its settings right after, because the SDK cannot save them before; where they are refused, it
 * goes off again. Rejects with `input-required` where a required setting is empty, and otherwise as
 * `saveUserSettings` does. Switching off works for an account in any status.
 */
export async function toggleWorkflow(
  client: ParagonClient,
  target: ConfigurationTarget,
  { workflowId, enabled, values }: WorkflowSwitch,
): Promise<void> {
  const settings = getSettings(client);
  const key = findForm(client, target, workflowId);
  const given = values ?? (key === undefined ? {} : settings.getDraft(key));
  const takeBack = key === undefined ? undefined : settings.wish(key, enabled);

  let isTried = false;
  let form: Form | undefined;
  let update: FieldValues | undefined;

  async function switchOn(change: AccountChange): Promise<true> {
    const isDone = isOn(change.configuration, workflowId);
    if (isDone || readForm(change, workflowId).fields.length > 0) await change.reload();
    assertValid(change);
    form = readForm(change, workflowId);
    update = isSaveDue(form, given) ? toUpdate(form, given) : undefined;
    assertComplete(form.fields, { ...form.stored, ...given }, form.about, form.isComplete);
    const wasOn = isOn(change.configuration, workflowId);
    isTried = true;
    await flip(change, workflowId, true);
    if (!update) return true;
    try {
      await sendForm(form, update);
    } catch (thrown) {
      // A workflow must not run without its settings. The reason to tell is the first failure.
      if (!wasOn) await switchBack(change, workflowId).catch(() => undefined);
      throw thrown;
    }
    settle(getStored(change.look(), workflowId));
    return true;
  }

  function settle(stored: FieldValues): void {
    if (key !== undefined && form) settings.settle(key, given, getShown(form.fields, stored));
  }

  try {
    await changeAccount<true>(
      client,
      target,
      async (change) => {
        if (enabled) return switchOn(change);
        // The SDK's copy can be old: somebody else can have switched the workflow on.
        if (!isOn(change.configuration, workflowId)) await change.reload();
        isTried = true;
        await flip(change, workflowId, false);
        return true;
      },
      (configuration) => {
        if (!isTried || !configuration) return undefined;
        if (isOn(configuration, workflowId) !== enabled) return undefined;
        if (!update) return true;
        // The workflow is on. Its settings can have been lost all the same.
        const stored = getStored(configuration, workflowId);
        if (!holdsAll(stored, update)) return undefined;
        settle(stored);
        return true;
      },
    );
    takeBack?.();
  } catch (thrown) {
    const error = toParagonError(thrown);
    if (key !== undefined) keepReason(error, key);
    takeBack?.(error);
    throw error;
  }
}

export function isOn(
  configuration: AccountChange['configuration'] | undefined,
  workflowId: string,
): boolean {
  return configuration?.workflowSettings?.[workflowId]?.enabled === true;
}

/** SDK trap 42: `updateWorkflowState` resolves also where a workflow could not be switched. */
async function flip(
  { sdk, configuration, selected }: AccountChange,
  workflowId: string,
  enabled: boolean,
): Promise<void> {
  // The SDK refuses a switch that changes nothing.
  if (isOn(configuration, workflowId) === enabled) return;
  const { errors } = await sdk.updateWorkflowState({ [workflowId]: enabled }, selected);
  const [failure] = errors;
  if (failure) throw new Error(failure.message);
}

async function switchBack({ sdk, selected }: AccountChange, workflowId: string): Promise<void> {
  await sdk.updateWorkflowState({ [workflowId]: false }, selected);
}

/** Whether there is something to save: what was typed, or the default of a required field that is not stored yet. */
function isSaveDue({ fields, stored }: Form, given: FieldValues): boolean {
  const isOnlyDefault = fields.some(
    (field) => field.required && isEmpty(stored[field.id]) && !isEmpty(getValue(field, stored)),
  );
  return Object.keys(given).length > 0 || isOnlyDefault;
}
