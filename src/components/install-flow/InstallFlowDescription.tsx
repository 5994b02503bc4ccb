'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Description`. */
export type InstallFlowDescriptionProps = PartProps<'p', InstallFlowPartState>;

/**
 * What the integration is for, at the first question of a new account. Renders nothing where the project does not say, or
 * says what the title says.
 */
export const InstallFlowDescription: PartComponent<
  InstallFlowDescriptionProps,
  HTMLParagraphElement
> = forwardRef(function InstallFlowDescription(props, ref) {
  const context = useInstallFlowContext('InstallFlow.Description');
  const { flow, data, labels, name } = context;
  if (!flow.description || flow.step > 0 || flow.kind === 'replace') return null;
  if (isSame(flow.description, labels.connectIntegration(name))) return null;
  return renderPart('p', props, {
    ref,
    slot: 'install-flow-description',
    data,
    state: context,
    content: flow.description,
  });
});

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.replace(/[.\u2068\u2069]/g, '').trim());
  return first?.toLowerCase() === second?.toLowerCase();
}
