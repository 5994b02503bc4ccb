'use client';
import { forwardRef, type ReactNode } from 'react';
import { getFormRefusal } from '../../hooks/settings/formRefusal';
import { FormFields } from '../field/FormFields';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import {
  useAccountWorkflowsContext,
  useWorkflowContext,
  type WorkflowState,
} from './SettingsContext';

/** Props of `AccountWorkflows.Fields`. */
export interface AccountWorkflowsFieldsProps
  extends Omit<PartProps<'div', WorkflowState>, 'children'> {
  /** What each field looks like: a `Field.Root` with its parts. @default label, control, description and error */
  children?: ReactNode;
}

/** The settings of the workflow. Renders nothing where it has none. */
export const AccountWorkflowsFields: PartComponent<AccountWorkflowsFieldsProps, HTMLDivElement> =
  forwardRef(function AccountWorkflowsFields({ children, ...props }, ref) {
    const { setValue, target, labels } = useAccountWorkflowsContext('AccountWorkflows.Fields');
    const context = useWorkflowContext('AccountWorkflows.Fields');
    const { workflow, isReadOnly, isSaving, error } = context;
    if (workflow.fields.length === 0) return null;
    return renderPart('div', props, {
      ref,
      slot: 'account-workflow-fields',
      state: context,
      content: (
        <FormFields
          fields={workflow.fields}
          values={workflow.values}
          errors={getFormRefusal(error).fieldErrors}
          onChange={(id, value) => setValue(workflow.id, id, value)}
          target={target}
          isDisabled={isReadOnly || isSaving || workflow.isPending}
          labels={labels.fields}
        >
          {children}
        </FormFields>
      ),
    });
  });
