'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import {
  useAccountWorkflowsContext,
  useWorkflowContext,
  type WorkflowState,
} from './SettingsContext';

/** Props of `AccountWorkflows.Save`. */
export type AccountWorkflowsSaveProps = PartProps<'button', WorkflowState>;

/** Saves the settings of a workflow that is on. Renders nothing where nothing was changed. */
export const AccountWorkflowsSave: PartComponent<AccountWorkflowsSaveProps, HTMLButtonElement> =
  forwardRef(function AccountWorkflowsSave(props, ref) {
    const { saveSettings, words } = useAccountWorkflowsContext('AccountWorkflows.Save');
    const context = useWorkflowContext('AccountWorkflows.Save');
    const { workflow, isReadOnly, isSaving } = context;
    if (isReadOnly || !workflow.enabled || !workflow.isDirty) return null;
    return renderPart('button', props, {
      ref,
      slot: 'account-workflow-save',
      state: context,
      own: {
        type: 'button',
        'aria-label': `${words.save} ${workflow.name}`,
        'aria-disabled': isSaving || undefined,
        onClick() {
          if (!isSaving) saveSettings.mutate({ workflowId: workflow.id });
        },
      },
      content: isSaving ? words.saving : words.save,
    });
  });
