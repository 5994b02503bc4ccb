'use client';
import { forwardRef, useEffect, useRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { stateAttributes } from '../internal/stateAttributes';
import { isolate } from '../text/isolate';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Leave`. */
export type InstallFlowLeaveProps = PartProps<'div', InstallFlowPartState>;

/** Asks what is to become of an account that is connected, and not set up. Renders nothing before the person leaves. */
export const InstallFlowLeave: PartComponent<InstallFlowLeaveProps, HTMLDivElement> = forwardRef(
  function InstallFlowLeave(props, ref) {
    const context = useInstallFlowContext('InstallFlow.Leave');
    const { name, labels, words, data, isLeaving, setLeaving, end } = context;
    const first = useRef<HTMLButtonElement>(null);
    useEffect(() => {
      if (isLeaving) first.current?.focus();
    }, [isLeaving]);
    if (!isLeaving) return null;
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-leave',
      data,
      state: context,
      content: (
        <>
          <p {...stateAttributes('install-flow-text')} role="status">
            {words.leave(isolate(name, labels.locale))}
          </p>
          <div className="pc-dialog-actions">
            <button
              {...stateAttributes('install-flow-go-on')}
              type="button"
              onClick={() => setLeaving(false)}
            >
              {words.goOn}
            </button>
            <button
              {...stateAttributes('install-flow-remove')}
              type="button"
              onClick={() => end(false)}
            >
              {words.remove}
            </button>
            <button
              {...stateAttributes('install-flow-keep')}
              ref={first}
              type="button"
              onClick={() => end(true)}
            >
              {words.keep}
            </button>
          </div>
        </>
      ),
    });
  },
);
