'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { statusIcons } from '../internal/statusIcons';
import { isolate } from '../text/isolate';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Error`. */
export type InstallFlowErrorProps = PartProps<'div', InstallFlowPartState>;

/** Says why the flow does not go on. Renders nothing when nothing failed, and where each fault stands at its field. */
export const InstallFlowError: PartComponent<InstallFlowErrorProps, HTMLDivElement> = forwardRef(
  function InstallFlowError(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Error');
    const { flow, name, labels, words, data, isLeaving } = context;
    const error = 'error' in flow ? flow.error : undefined;
    const isAtFields = 'fieldErrors' in flow && Object.keys(flow.fieldErrors).length > 0;
    if (!error || isAtFields || isLeaving) return null;
    const say = labels.errors[error.code] ?? labels.errors.unknown;
    const reason = 'reason' in flow && flow.reason ? words.refused(flow.reason) : undefined;
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-error',
      data,
      state: context,
      own: { role: 'alert' },
      content: (
        <>
          {statusIcons.warning}
          <span>
            <span>{say(isolate(name, labels.locale))}</span>
            {reason && <span className="pc-reason">{` ${reason}`}</span>}
          </span>
        </>
      ),
    });
  },
);
