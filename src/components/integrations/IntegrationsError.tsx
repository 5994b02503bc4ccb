'use client';
import { forwardRef, useState } from 'react';
import { useIntegrations } from '../../hooks/useIntegrations';
import { InlineButton } from '../internal/InlineButton';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { space } from '../internal/space';
import { stateAttributes } from '../internal/stateAttributes';
import { statusIcons } from '../internal/statusIcons';
import { useIntegrationsContext } from './IntegrationsContext';
import { type IntegrationsState, useIntegrationsView } from './IntegrationsViewContext';

/** `Integrations.Error` takes a function of this. */
export interface IntegrationsErrorState extends IntegrationsState {
  /** Whether the kit is reading the integrations again at this moment. */
  isRetrying: boolean;
}

/** Props of `Integrations.Error`. */
export type IntegrationsErrorProps = PartProps<'div', IntegrationsErrorState>;

/** Says that the integrations could not be read, or that the list may be out of date. Offers to try again. */
export const IntegrationsError: PartComponent<IntegrationsErrorProps, HTMLDivElement> = forwardRef(
  function IntegrationsError(props, ref) {
    const { labels } = useIntegrationsContext('Integrations.Error');
    const view = useIntegrationsView('Integrations.Error');
    const [tries, setTries] = useState(0);
    const { status, error, retry } = view;
    // No other part reads this. Otherwise each refresh in the background would render the whole list.
    const { isFetching: isRetrying } = useIntegrations({ select: nothing });
    const isFailed = status === 'failed';
    if (!isFailed && (!error || status === 'loading')) return null;
    const reason = error ? (labels.errors[error.code] ?? labels.errors.unknown)('') : '';
    return renderPart('div', props, {
      ref,
      slot: 'integrations-error',
      data: { status: isFailed ? 'failed' : 'stale' },
      state: { ...view, isRetrying },
      own: { role: 'alert' },
      content: (
        <>
          {statusIcons.warning}
          <span className="pc-failure">
            {/* A new element after each try, so that a screen reader announces the same failure again. */}
            <span key={tries} {...stateAttributes('failure-message')} className="pc-message">
              {isFailed ? labels.loadFailed(reason) : labels.stale}
            </span>
            {space}
            <span {...stateAttributes('failure-actions')} className="pc-message-actions">
              <InlineButton
                slot="integrations-retry"
                aria-disabled={isRetrying || undefined}
                onClick={() => isRetrying || retry().then(() => setTries((count) => count + 1))}
              >
                {labels.tryAgain}
              </InlineButton>
            </span>
          </span>
        </>
      ),
    });
  },
);

function nothing(): null {
  return null;
}
