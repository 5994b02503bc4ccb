'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Description`. */
export type InstallFlowDescriptionProps = PartProps<'p', InstallFlowPartState>;

/** What the integration is for, at the first question of a new account. Renders nothing where the project does not say. */
export const InstallFlowDescription: PartComponent<
  InstallFlowDescriptionProps,
  HTMLParagraphElement
> = forwardRef(function InstallFlowDescription(props, ref) {
  const context = useInstallFlowContext('InstallFlow.Description');
  const { flow, data } = context;
  if (!flow.description || flow.step > 0 || flow.kind === 'replace') return null;
  return renderPart('p', props, {
    ref,
    slot: 'install-flow-description',
    data,
    state: context,
    content: flow.description,
  });
});
