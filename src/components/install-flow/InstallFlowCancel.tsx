'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Cancel`. */
export type InstallFlowCancelProps = PartProps<'button', InstallFlowPartState>;

/** Ends the flow. Where an account is connected already, asks first what is to become of it. */
export const InstallFlowCancel: PartComponent<InstallFlowCancelProps, HTMLButtonElement> =
  forwardRef(function InstallFlowCancel(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Cancel');
    const { flow, labels, data, leave, isLeaving } = context;
    if (flow.status === 'done' || isLeaving) return null;
    return renderPart('button', props, {
      ref,
      slot: 'install-flow-cancel',
      data,
      state: context,
      own: { type: 'button', onClick: leave },
      content: labels.cancel,
    });
  });
