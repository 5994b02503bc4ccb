'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { stateAttributes } from '../internal/stateAttributes';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';
import { drawMarkdown } from './internal/drawMarkdown';

/** Props of `InstallFlow.Instruction`. */
export type InstallFlowInstructionProps = PartProps<'div', InstallFlowPartState>;

/** What has to be done elsewhere first, such as to install a package. Renders nothing at another question. */
export const InstallFlowInstruction: PartComponent<InstallFlowInstructionProps, HTMLDivElement> =
  forwardRef(function InstallFlowInstruction(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Instruction');
    const { flow, data, isLeaving } = context;
    if (!('markdown' in flow) || isLeaving) return null;
    const { markdown, link } = flow;
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-instruction',
      data,
      state: context,
      content: (
        <>
          {drawMarkdown(markdown)}
          {link && (
            <a
              {...stateAttributes('install-flow-link')}
              href={link.href}
              target="_blank"
              rel="noopener noreferrer"
            >
              {link.label}
            </a>
          )}
        </>
      ),
    });
  });
