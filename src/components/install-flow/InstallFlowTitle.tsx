'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Title`. */
export type InstallFlowTitleProps = PartProps<'h2', InstallFlowPartState>;

/** What the flow does: connects, replaces, reconnects, or finishes an account. */
export const InstallFlowTitle: PartComponent<InstallFlowTitleProps, HTMLHeadingElement> =
  forwardRef(function InstallFlowTitle(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Title');
    const { data, title, titleId } = context;
    return renderPart('h2', props, {
      ref,
      slot: 'install-flow-title',
      data,
      state: context,
      own: { id: titleId },
      content: title,
    });
  });
