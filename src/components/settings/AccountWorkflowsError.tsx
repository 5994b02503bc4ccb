'use client';
import { forwardRef } from 'react';
import { getFormRefusal } from '../../hooks/settings/formRefusal';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { FormError } from './internal/FormError';
import {
  useAccountWorkflowsContext,
  useWorkflowContext,
  type WorkflowState,
} from './SettingsContext';

/** Props of `AccountWorkflows.Error`. */
export type AccountWorkflowsErrorProps = PartProps<'div', WorkflowState>;

/** Says why the workflow was not switched or saved. Renders nothing where each fault stands at its field. */
export const AccountWorkflowsError: PartComponent<AccountWorkflowsErrorProps, HTMLDivElement> =
  forwardRef(function AccountWorkflowsError(props, ref) {
    const { labels, target } = useAccountWorkflowsContext('AccountWorkflows.Error');
    const context = useWorkflowContext('AccountWorkflows.Error');
    const { error } = context;
    const { fieldErrors, reason } = getFormRefusal(error);
    if (!error || Object.keys(fieldErrors).length > 0) return null;
    return renderPart('div', props, {
      ref,
      slot: 'account-workflow-error',
      state: context,
      own: { role: 'alert' },
      content: <FormError error={error} reason={reason} labels={labels} target={target} />,
    });
  });
