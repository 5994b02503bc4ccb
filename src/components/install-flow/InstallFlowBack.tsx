'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Back`. */
export type InstallFlowBackProps = PartProps<'button', InstallFlowPartState>;

/** Goes back to the question before. Renders nothing where there is none. */
export const InstallFlowBack: PartComponent<InstallFlowBackProps, HTMLButtonElement> = forwardRef(
  function InstallFlowBack(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Back');
    const { flow, words, data, actions, isLeaving } = context;
    if (!flow.canGoBack || isLeaving) return null;
    return renderPart('button', props, {
      ref,
      slot: 'install-flow-back',
      data,
      state: context,
      own: { type: 'button', onClick: actions.back },
      content: words.back,
    });
  },
);
