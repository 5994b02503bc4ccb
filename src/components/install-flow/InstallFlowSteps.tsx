'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Steps`. */
export type InstallFlowStepsProps = PartProps<'p', InstallFlowPartState>;

/** How far the flow has come. Renders nothing where there is one step alone. */
export const InstallFlowSteps: PartComponent<InstallFlowStepsProps, HTMLParagraphElement> =
  forwardRef(function InstallFlowSteps(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Steps');
    const { flow, words, data } = context;
    const { steps, step } = flow;
    if (steps.length < 2 || flow.status === 'done') return null;
    return renderPart('p', props, {
      ref,
      slot: 'install-flow-steps',
      data,
      state: context,
      content: words.step(step + 1, steps.length),
    });
  });
