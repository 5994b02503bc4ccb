'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useWorkflowContext, type WorkflowState } from './SettingsContext';

/** Props of `AccountWorkflows.Item`. */
export type AccountWorkflowsItemProps = PartProps<'div', WorkflowState>;

/** One workflow. */
export const AccountWorkflowsItem: PartComponent<AccountWorkflowsItemProps, HTMLDivElement> =
  forwardRef(function AccountWorkflowsItem(props, ref) {
    const context = useWorkflowContext('AccountWorkflows.Item');
    return renderPart('div', props, { ref, slot: 'account-workflow', state: context });
  });
