'use client';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ParagonError, ParagonErrorCode } from '../../core/ParagonError';
import type { Attempt, ParagonState } from '../../core/state';
import { useParagonClient } from '../../hooks/useParagonClient';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { isolate } from '../text/isolate';
import { InlineButton } from './InlineButton';
import { space } from './space';
import { stateAttributes } from './stateAttributes';
import { statusIcons } from './statusIcons';

interface FailureProps {
  error: ParagonError;
  /** The key of the outcome in the store. */
  target: string;
  /** The integration's name. */
  name: string;
  onRetry: () => void;
}

const lasting: readonly ParagonErrorCode[] = [
  'integration-not-found',
  'integration-inactive',
  'already-installed',
  'not-installed',
  'credential-not-found',
  'headless-not-supported',
  'input-required',
  'account-not-selected',
];

/** Says in words for people what went wrong, and offers what the person can do. */
export function Failure({ error, target, name, onRetry }: FailureProps): ReactElement {
  const { labels, nameOf } = useIntegrationsContext('Integration.Error');
  const client = useParagonClient();
  const opened = useStore(client.store, openWindow);
  const settledAt = useStore(client.store, ({ outcomes }) => outcomes[target]?.settledAt);
  const other = error.code === 'busy' ? opened : undefined;
  const words = labels.errors[error.code] ?? labels.errors.unknown;
  const sentence = other
    ? labels.busyWith(nameOf(other.integration))
    : words(isolate(name, labels.locale));
  return (
    <>
      {statusIcons.warning}
      <span className="pc-failure">
        {/* A new element for each failure, so that a screen reader announces the same words again. */}
        <span key={settledAt} {...stateAttributes('failure-message')} className="pc-message">
          {sentence}
        </span>
        {space}
        <span {...stateAttributes('failure-actions')} className="pc-message-actions">
          {other ? (
            <>
              <InlineButton slot="attempt-show" onClick={() => other.focus()}>
                {labels.showWindow}
              </InlineButton>
              <InlineButton slot="attempt-cancel" onClick={() => other.cancel()}>
                {labels.cancelOther}
              </InlineButton>
            </>
          ) : (
            !lasting.includes(error.code) && (
              <InlineButton slot="error-retry" onClick={onRetry}>
                {labels.tryAgain}
              </InlineButton>
            )
          )}
          <InlineButton slot="error-dismiss" onClick={() => client.dismiss(target)}>
            {labels.dismiss}
          </InlineButton>
        </span>
      </span>
    </>
  );
}

function openWindow({ attempts }: ParagonState): Attempt | undefined {
  return attempts.find(({ kind }) => kind !== 'uninstall');
}
