'use client';
import { forwardRef, type ReactElement } from 'react';
import type { Credential } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { AttemptNote } from '../internal/AttemptNote';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { statusIcons } from '../internal/statusIcons';
import { useTimedText } from '../internal/useTimedText';
import { formatAgo, formatDate } from '../text/formatDate';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Status`. */
export type AccountStatusProps = PartProps<'span', AccountState>;

/**
 * Whether the account works and how long it has been connected, or what an attempt waits for and the way back to
 * its window. Its title tells the day, and when the account was last refreshed.
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

/** The words have an element of their own: a translator of pages takes text nodes away, which React would then miss. */
function toWords({ status }: Credential, created: string, labels: IntegrationLabels): ReactElement {
  const [icon, words] = {
    INVALID: [statusIcons.warning, labels.invalid] as const,
    PENDING: [statusIcons.pending, labels.pending] as const,
    VALID: [statusIcons.valid, labels.valid(created)] as const,
  }[status];
  return (
    <>
      {icon}
      <span key={words} className="pc-note">
        {words}
      </span>
    </>
  );
}

/** Nothing for an account that was never finished. */
function toHistory(
  { status, dateCreated }: Credential,
  refreshed: string,
  labels: IntegrationLabels,
): string {
  if (status === 'PENDING') return '';
  const date = formatDate(dateCreated, labels.locale);
  return [date && labels.connectedOn(date), refreshed && labels.lastRefreshed(refreshed)]
    .filter(Boolean)
    .join('\n');
}
