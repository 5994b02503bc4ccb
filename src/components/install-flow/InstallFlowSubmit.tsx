'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Submit`. */
export type InstallFlowSubmitProps = PartProps<'button', InstallFlowPartState>;

/** Sends the answer, or tries again after a failure. Renders nothing while the consent window is open. */
export const InstallFlowSubmit: PartComponent<InstallFlowSubmitProps, HTMLButtonElement> =
  forwardRef(function InstallFlowSubmit(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Submit');
    const { flow, labels, words, data, actions, accountType, isLeaving, send } = context;
    if (isLeaving || flow.status === 'authorizing' || flow.status === 'done') return null;
    const isFailed = flow.status === 'failed';
    const isBusy = 'isSubmitting' in flow && flow.isSubmitting;
    const isMissing = 'accountTypes' in flow && accountType === undefined;
    return renderPart('button', props, {
      ref,
      slot: 'install-flow-submit',
      data,
      state: context,
      own: {
        type: 'button',
        'aria-disabled': isBusy || isMissing || undefined,
        onClick: isFailed ? actions.retry : send,
      },
      content: isFailed ? labels.tryAgain : isBusy ? words.submitting : words.continue,
    });
  });
