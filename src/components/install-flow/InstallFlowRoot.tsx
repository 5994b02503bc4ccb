'use client';
import {
  forwardRef,
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useContext,
  useId,
  useRef,
} from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { InstallResult } from '../../core/state';
import { useInstallFlowState } from '../../hooks/install-flow/useInstallFlowState';
import type { IntegrationLabelsOverride } from '../../labels/IntegrationLabels';
import type { GetAccountLabel } from '../account/toAccountLabel';
import { ModalLayer } from '../focus/ModalLayer';
import { AccountLabelContext, IntegrationsContext } from '../integrations/IntegrationsContext';
import { useLabels } from '../integrations/useLabels';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { stateAttributes } from '../internal/stateAttributes';
import { useMergedRefs } from '../internal/useMergedRefs';
import { InstallFlowContext, type InstallFlowPartState } from './InstallFlowContext';
import { useFlowForm } from './internal/useFlowForm';
import { useFlowLabels } from './internal/useFlowLabels';
import { useFlowNames } from './internal/useFlowNames';
import { ownContent } from './ownContent';

/** Props of `InstallFlow.Root`. */
export interface InstallFlowRootProps extends PartProps<'div', InstallFlowPartState> {
  /**
   * Whether the flow stands in the page, rather than in a modal dialog.
   * @default false
   */
  inline?: boolean | undefined;
  /** Words to use in place of those of `Integrations.Root`, or of the English words. */
  labels?: IntegrationLabelsOverride | undefined;
  /** Names the account that is replaced. @default as `Integrations.Root` names it */
  getAccountLabel?: GetAccountLabel | undefined;
  /** The flow was tried again here after a failure, and the account is connected. */
  onSuccess?: ((result: InstallResult) => void) | undefined;
  /** The flow was tried again here after a failure, and failed once more. */
  onFailure?: ((error: ParagonError) => void) | undefined;
}

/**
 * Shows the install flow that `useInstallFlow` has started: in a modal dialog, or in the page. Renders nothing while
 * there is none. The dialog closes when the account is connected; in the page `InstallFlow.Done` says so.
 */
export const InstallFlowRoot: PartComponent<InstallFlowRootProps, HTMLDivElement> = forwardRef(
  function InstallFlowRoot(
    {
      inline = false,
      labels: given,
      getAccountLabel,
      onSuccess,
      onFailure,
      children = ownContent,
      ...props
    },
    ref,
  ) {
    const around = useContext(IntegrationsContext);
    const own = useLabels(given);
    const labels = given || !around ? own : around.labels;
    const namer = useContext(AccountLabelContext);
    const words = useFlowLabels(labels);
    const { flow, machine } = useInstallFlowState('InstallFlow.Root');
    const names = useFlowNames(flow, labels, getAccountLabel ?? namer);
    const box = useRef<HTMLDivElement>(null);
    const keepBox = useCallback((element: HTMLDivElement | null) => {
      box.current = element;
    }, []);
    const attach = useMergedRefs<HTMLDivElement>(keepBox, ref);
    const form = useFlowForm(flow, { machine, box, closesWhenDone: !inline });
    const titleId = useId();
    if (flow.status === 'idle' || (flow.status === 'done' && !inline)) return null;
    const stage = findStage(flow);
    const context = {
      ...names,
      ...form,
      flow,
      labels,
      words,
      actions: {
        focus: machine.focus,
        retry: () => follow(machine.retry()),
        back: () => follow(machine.back()),
      },
      titleId,
      data: { integration: flow.integration, stage },
    };

    function follow(result: Promise<InstallResult> | undefined): void {
      result?.then(onSuccess, onFailure ?? (() => undefined));
    }

    function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (event.key !== 'Enter' || event.defaultPrevented || !isField) return;
      // A form of the app around the flow would be submitted.
      event.preventDefault();
      if (flow.status === 'asking') form.send();
    }

    const content: ReactElement = (
      <InstallFlowContext.Provider value={context}>
        {renderPart(
          'div',
          { ...props, children },
          {
            ref: attach,
            slot: 'install-flow',
            data: context.data,
            state: context,
            own: { onKeyDown, 'aria-busy': form.isBusy || undefined },
          },
        )}
      </InstallFlowContext.Provider>
    );
    if (inline) return content;
    return (
      <ModalLayer
        slot="install-flow-layer"
        role="dialog"
        titleId={titleId}
        lang={labels.locale}
        onClose={form.leave}
      >
        <div {...stateAttributes('install-flow-overlay')} />
        {content}
      </ModalLayer>
    );
  },
);

function findStage(flow: InstallFlowPartState['flow']): string {
  if (flow.status === 'asking') return flow.stage;
  if (flow.status === 'authorizing') return 'oauth';
  return flow.status === 'failed' ? flow.at : 'done';
}
