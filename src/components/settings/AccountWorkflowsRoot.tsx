'use client';
import { forwardRef, useId, useMemo } from 'react';
import { useIntegrationOf } from '../../hooks/fields/useIntegrationOf';
import { useWorkflows } from '../../hooks/settings/useWorkflows';
import type { IntegrationLabelsOverride } from '../../labels/IntegrationLabels';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useSettingsWords } from './internal/useSettingsWords';
import { ownWorkflow } from './ownWorkflow';
import {
  AccountWorkflowsContext,
  type AccountWorkflowsState,
  WorkflowContext,
} from './SettingsContext';

/** Props of `AccountWorkflows.Root`. */
export interface AccountWorkflowsRootProps
  extends Omit<PartProps<'section', AccountWorkflowsState>, 'children' | 'asChild'> {
  /** The `id` of an entry of `allCredentials`. */
  credentialId: string;
  /** The id of a configuration, or its `externalId`. @default the default configuration of the account */
  configurationId?: string | undefined;
  /** Whether hidden workflows are listed. @default false */
  includeHidden?: boolean | undefined;
  /** Words to use in place of those of `Integrations.Root`, or of the English words. */
  labels?: IntegrationLabelsOverride | undefined;
  /** What each workflow looks like, made of the other parts. @default switch, description, fields and error */
  children?: React.ReactNode;
}

/** The workflows of one account, as a region with a list. */
export const AccountWorkflowsRoot: PartComponent<AccountWorkflowsRootProps, HTMLElement> =
  forwardRef(function AccountWorkflowsRoot(
    {
      credentialId,
      configurationId,
      includeHidden,
      labels: given,
      children = ownWorkflow,
      ...props
    },
    ref,
  ) {
    const result = useWorkflows(credentialId, { configurationId, includeHidden });
    const { labels, words } = useSettingsWords(given);
    const integration = useIntegrationOf(credentialId, undefined) ?? '';
    const target = useMemo(() => ({ integration, credentialId }), [integration, credentialId]);
    const titleId = useId();
    const { workflows, status, saveSettings, toggle } = result;
    const isForbidden = [toggle, saveSettings].some(({ error }) => error?.code === 'forbidden');
    const isReadOnly = status !== 'ready' || isForbidden;
    const context = { ...result, labels, words, target, isReadOnly, titleId };
    return (
      <AccountWorkflowsContext.Provider value={context}>
        {renderPart('section', props, {
          ref,
          slot: 'account-workflows',
          data: target,
          state: context,
          own: { 'aria-label': words.workflows },
          content:
            workflows.length === 0 ? (
              <p className="pc-note">{words.noWorkflows}</p>
            ) : (
              workflows.map((workflow) => {
                const isLast = saveSettings.variables?.workflowId === workflow.id;
                const saved = isLast ? saveSettings : undefined;
                const value = {
                  workflow,
                  isReadOnly,
                  error: workflow.error ?? saved?.error ?? null,
                  isSaving: saved?.isPending ?? false,
                };
                return (
                  <WorkflowContext.Provider key={workflow.id} value={value}>
                    {children}
                  </WorkflowContext.Provider>
                );
              })
            ),
        })}
      </AccountWorkflowsContext.Provider>
    );
  });
