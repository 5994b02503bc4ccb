'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Field, FieldValue, FieldValues } from '../../core/fields/Field';
import type { ParagonError } from '../../core/ParagonError';
import { describeForm, type FormView } from '../../core/settings/describeForm';
import { getStored } from '../../core/settings/form';
import { type FormRefusal, findRefusal, listMissing } from '../../core/settings/refusals';
import { isOn, type WorkflowSwitch } from '../../core/settings/toggleWorkflow';
import {
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
  type WorkflowSettingsUpdate,
} from '../../query/settingsMutations';
import { type MutationHookResult, useParagonMutation } from '../useAttemptMutation';
import {
  type ConfigurationOptions,
  type SettingsStatus,
  toForm,
  useAccountSettings,
} from './useAccountSettings';

/** Options of {@link useWorkflows}. */
export interface UseWorkflowsOptions extends ConfigurationOptions {
  /** Whether hidden workflows are listed, and those that the person may not use. @default false */
  includeHidden?: boolean | undefined;
}

/** A workflow of one account. */
export interface AccountWorkflow extends FormView, FormRefusal {
  id: string;
  name: string;
  description?: string | undefined;
  isHidden: boolean;
  /** Whether the workflow is on. While it is being switched, what the person wishes. */
  enabled: boolean;
  /** Whether the workflow is being switched. */
  isPending: boolean;
  /** Why the workflow could not be switched, until the next try. Its message has the server's words. */
  error: ParagonError | null;
  /** The settings of the workflow. */
  fields: readonly Field[];
  /** The ids of required fields that are empty. With one of them the workflow cannot be switched on. */
  missing: readonly string[];
}

/** Result of {@link useWorkflows}. */
export interface UseWorkflowsResult {
  /** In the order of the Paragon project. */
  workflows: readonly AccountWorkflow[];
  status: SettingsStatus;
  /** Why the workflows could not be read. */
  error: ParagonError | null;
  /** Keeps a value that is not saved, as `setValue` of `useUserSettings` does. */
  setValue(workflowId: string, id: string, value: FieldValue): void;
  /** Forgets the unsaved values of a workflow. */
  discard(workflowId: string): void;
  /** Switches a workflow. One that goes on gets the unsaved values, or those that `mutate` is given. */
  toggle: MutationHookResult<void, WorkflowSwitch>;
  /** Saves the unsaved values of a workflow, or those that `mutate` is given. Give it no secrets: React Query keeps them. */
  saveSettings: MutationHookResult<FieldValues, WorkflowSettingsUpdate>;
}

/**
 * The workflows of one account. A switch shows at once, and goes back where it fails.
 *
 * `toggle` rejects with `input-required` where a required setting is empty. Both reject with what `save` of
 * `useUserSettings` rejects with, and `saveSettings` with `unknown` for a workflow that was never on.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const { workflows, toggle } = useWorkflows(credential.id);
 * const flip = ({ id, enabled }: AccountWorkflow) => toggle.mutate({ workflowId: id, enabled: !enabled });
 */
export function useWorkflows(
  credId: string | null | undefined,
  { configurationId, includeHidden = false }: UseWorkflowsOptions = {},
): UseWorkflowsResult {
  const { settings, credential, configuration, config, status, error } = useAccountSettings(
    'useWorkflows',
    credId,
    configurationId,
  );
  const { drafts, wishes, failures } = useStore(settings.api);
  const toggle = useParagonMutation(
    'useWorkflows',
    (client) => toggleWorkflowMutation(client, credId, configurationId),
    {},
  );
  const saveSettings = useParagonMutation(
    'useWorkflows',
    (client) => saveWorkflowSettingsMutation(client, credId, configurationId),
    {},
  );
  const workflows = useMemo(() => {
    const listed = (config?.availableWorkflows ?? []).map((each) => ({ ...each, isHidden: false }));
    const hidden = (config?.hiddenWorkflows ?? []).map((each) => ({ ...each, isHidden: true }));
    return [...listed, ...(includeHidden ? hidden : [])].map((workflow): AccountWorkflow => {
      const { id, fields } = workflow;
      const form = toForm(credential, configuration, id) ?? '';
      const view = describeForm(fields, getStored(configuration, id), drafts[form]);
      const { defaultEnabled, ...rest } = workflow;
      return {
        ...rest,
        ...view,
        ...findRefusal(form, failures[form], saveSettings.error),
        enabled: wishes[form]?.enabled ?? isOn(configuration, id),
        isPending: wishes[form] !== undefined,
        error: failures[form] ?? null,
        missing: listMissing(fields, view.values),
      };
    });
  }, [
    config,
    configuration,
    includeHidden,
    drafts,
    wishes,
    failures,
    credential,
    saveSettings.error,
  ]);
  const actions = useMemo(
    () => ({
      setValue(workflowId: string, id: string, value: FieldValue) {
        const form = toForm(credential, configuration, workflowId);
        const { availableWorkflows = [], hiddenWorkflows = [] } = config ?? {};
        const all = [...availableWorkflows, ...hiddenWorkflows];
        const fields = all.find((workflow) => workflow.id === workflowId)?.fields ?? [];
        const { values } = describeForm(fields, getStored(configuration, workflowId), undefined);
        if (form !== undefined) settings.setValue(form, id, value, values);
      },
      discard(workflowId: string) {
        const form = toForm(credential, configuration, workflowId);
        if (form !== undefined) settings.discard(form);
      },
    }),
    [config, configuration, settings, credential],
  );
  return { workflows, status, error, toggle, saveSettings, ...actions };
}
