'use client';
import { forwardRef } from 'react';
import { InlineButton } from '../internal/InlineButton';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { space } from '../internal/space';
import { statusIcons } from '../internal/statusIcons';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Waiting`. */
export type InstallFlowWaitingProps = PartProps<'div', InstallFlowPartState>;

/** Says that the consent window waits, with a way to it. Renders nothing while none is open. */
export const InstallFlowWaiting: PartComponent<InstallFlowWaitingProps, HTMLDivElement> =
  forwardRef(function InstallFlowWaiting(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Waiting');
    const { flow, labels, data, actions, isLeaving } = context;
    if (flow.status !== 'authorizing' || isLeaving) return null;
    const isLost = flow.phase === 'window-lost';
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-waiting',
      data,
      state: context,
      own: { role: 'status' },
      content: (
        <>
          {isLost ? statusIcons.warning : statusIcons.busy}
          <span>
            <span>{isLost ? labels.windowLost : labels.authorizing}</span>
            {space}
            {!isLost && (
              <InlineButton slot="attempt-show" onClick={actions.focus}>
                {labels.showWindow}
              </InlineButton>
            )}
          </span>
        </>
      ),
    });
  });
