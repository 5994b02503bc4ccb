'use client';
import { forwardRef, type ReactElement, type ReactNode } from 'react';
import type { Credential } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { AttemptNote } from '../internal/AttemptNote';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type StatusIconName, statusIcons } from '../internal/statusIcons';
import { useTimedText } from '../internal/useTimedText';
import { formatAgo, formatDate } from '../text/formatDate';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Status`. */
export type AccountStatusProps = PartProps<'span', AccountState>;

/**
 * Says whether the account works, and since when. During an attempt, says what the attempt waits for, and offers the
 * way back to its window. The title tells the day of the connection, the last refresh,
 * and how often a renewal has failed since.
 */
export const AccountStatus: PartComponent<AccountStatusProps, HTMLSpanElement> = forwardRef(
  function AccountStatus(props, ref) {
    const account = useAccountContext('Account.Status');
    const { credential, attempt, data } = account;
    const { labels, replace } = useIntegrationsContext('Account.Status');
    const [created = '', refreshed = ''] = useTimedText(() => {
      const { locale, justNow } = labels;
      return [credential.dateCreated, credential.dateRefreshed]
        .map((date) => formatAgo(date, locale, justNow))
        .join('\n');
    }).split('\n');
    const title = attempt ? '' : toHistory(credential, refreshed, labels);
    return renderPart('span', props, {
      ref,
      slot: 'account-status',
      data,
      state: account,
      own: { title: title || undefined },
      content: attempt ? (
        <AttemptNote attempt={attempt} onRestart={() => replace(account)} />
      ) : (
        toWords(credential, created, labels)
      ),
    });
  },
);

function toWords({ status }: Credential, created: string, labels: IntegrationLabels): ReactNode {
  switch (status) {
    case 'INVALID':
      return drawWords('warning', labels.invalid);
    case 'PENDING':
      return drawWords('pending', labels.pending);
    default:
      return drawWords('valid', labels.valid(created));
  }
}

/** The words have an element of their own: a translator of pages takes text nodes away, and React would miss them. */
function drawWords(icon: StatusIconName, words: string): ReactElement {
  return (
    <>
      {statusIcons[icon]}
      <span key={words} className="pc-note">
        {words}
      </span>
    </>
  );
}

/** The dates of the account. Empty for an account that was never finished. */
function toHistory(
  { status, dateCreated, refreshFailureCount }: Credential,
  refreshed: string,
  labels: IntegrationLabels,
): string {
  if (status === 'PENDING') return '';
  const date = formatDate(dateCreated, labels.locale);
  return [
    date && labels.connectedOn(date),
    refreshed && labels.lastRefreshed(refreshed),
    refreshFailureCount > 0 && labels.renewalFailed(refreshFailureCount),
  ]
    .filter(Boolean)
    .join('\n');
}
