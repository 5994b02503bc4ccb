'use client';
import type { ReactElement } from 'react';
import type { Attempt, AttemptPhase } from '../../core/state';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { InlineButton } from './InlineButton';
import { space } from './space';
import { statusIcons } from './statusIcons';

interface AttemptNoteProps {
  attempt: Attempt;
  onRestart: () => void;
}

type PhaseLabel = 'asking' | 'authorizing' | 'windowLost' | 'queued' | 'removing';

const words: Record<AttemptPhase, PhaseLabel> = {
  asking: 'asking',
  authorizing: 'authorizing',
  'window-lost': 'windowLost',
  queued: 'queued',
  removing: 'removing',
};

/** Says what an attempt waits for. Offers its window, or a new window where that one is lost. */
export function AttemptNote({ attempt, onRestart }: AttemptNoteProps): ReactElement {
  const { labels } = useIntegrationsContext('Integration.Status');
  const { phase } = attempt;
  const text = labels[words[phase]];
  return (
    <>
      {phase === 'window-lost' ? statusIcons.warning : statusIcons.busy}
      <span className="pc-attempt">
        <span key={text} className="pc-note">
          {text}
        </span>
        {space}
        {phase === 'authorizing' && (
          <InlineButton slot="attempt-show" onClick={() => attempt.focus()}>
            {labels.showWindow}
          </InlineButton>
        )}
        {phase === 'window-lost' && (
          <InlineButton
            slot="attempt-restart"
            onClick={() => {
              attempt.cancel();
              onRestart();
            }}
          >
            {labels.tryAgain}
          </InlineButton>
        )}
      </span>
    </>
  );
}
