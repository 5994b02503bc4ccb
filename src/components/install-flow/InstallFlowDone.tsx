'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { isolate } from '../text/isolate';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Done`. */
export type InstallFlowDoneProps = PartProps<'p', InstallFlowPartState>;

/** Says that the account is connected. Renders nothing before that. */
export const InstallFlowDone: PartComponent<InstallFlowDoneProps, HTMLParagraphElement> =
  forwardRef(function InstallFlowDone(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Done');
    const { flow, name, labels, words, data } = context;
    if (flow.status !== 'done') return null;
    return renderPart('p', props, {
      ref,
      slot: 'install-flow-done',
      data,
      state: context,
      own: { role: 'status' },
      content: words.done(isolate(name, labels.locale)),
    });
  });
