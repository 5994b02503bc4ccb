'use client';
import { forwardRef, useId } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { stateAttributes } from '../internal/stateAttributes';
import {
  useAccountWorkflowsContext,
  useWorkflowContext,
  type WorkflowState,
} from './SettingsContext';

/** Props of `AccountWorkflows.Switch`. */
export type AccountWorkflowsSwitchProps = Omit<
  PartProps<'div', WorkflowState>,
  'children' | 'asChild'
>;

/** Switches the workflow, with its name beside. A switch shows at once, and goes back where it fails. */
export const AccountWorkflowsSwitch: PartComponent<AccountWorkflowsSwitchProps, HTMLDivElement> =
  forwardRef(function AccountWorkflowsSwitch(props, ref) {
    const { toggle } = useAccountWorkflowsContext('AccountWorkflows.Switch');
    const context = useWorkflowContext('AccountWorkflows.Switch');
    const { workflow, isReadOnly } = context;
    const id = useId();
    const isLocked = isReadOnly || workflow.isPending;
    return renderPart('div', props, {
      ref,
      slot: 'account-workflow-switch',
      state: context,
      content: (
        <>
          <input
            {...stateAttributes('field-switch')}
            id={id}
            type="checkbox"
            role="switch"
            form=""
            checked={workflow.enabled}
            aria-checked={workflow.enabled}
            aria-disabled={isLocked || undefined}
            aria-describedby={workflow.description ? `${id}note` : undefined}
            onChange={({ target }) => {
              if (!isLocked) toggle.mutate({ workflowId: workflow.id, enabled: target.checked });
            }}
          />
          <label htmlFor={id}>{workflow.name}</label>
          {workflow.description && (
            <small id={`${id}note`} className="pc-note">
              {workflow.description}
            </small>
          )}
        </>
      ),
    });
  });
