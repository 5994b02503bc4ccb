'use client';
import { forwardRef, type ReactElement } from 'react';
import type { Credential } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { AttemptNote } from '../internal/AttemptNote';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { StatusIcon } from '../internal/StatusIcon';
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
    const title = useTimedText(() => (attempt ? '' : toHistory(credential, labels)));
    return renderPart('span', props, {
      ref,
      slot: 'account-status',
      data,
      state: account,
      own: { title: title || undefined },
      content: attempt ? (
        <AttemptNote attempt={attempt} onRestart={() => replace(account)} />
      ) : (
        <StatusText credential={credential} />
      ),
    });
  },
);

function StatusText({ credential }: { credential: Credential }): ReactElement {
  const { labels } = useIntegrationsContext('Account.Status');
  const { status, dateCreated } = credential;
  const valid = useTimedText(() => labels.valid(formatAgo(dateCreated, labels.locale)));
  if (status === 'INVALID') {
    return (
      <>
        <StatusIcon name="warning" /> {labels.invalid}
      </>
    );
  }
  if (status === 'PENDING') {
    return (
      <>
        <StatusIcon name="pending" /> {labels.pending}
      </>
    );
  }
  return (
    <>
      <StatusIcon name="valid" /> {valid}
    </>
  );
}

/** An account that was never finished has none. */
function toHistory(credential: Credential, labels: IntegrationLabels): string {
  const { status, dateCreated, dateRefreshed } = credential;
  if (status === 'PENDING') return '';
  const date = formatDate(dateCreated, labels.locale);
  const ago = formatAgo(dateRefreshed, labels.locale);
  return [date && labels.connectedOn(date), ago && labels.lastRefreshed(ago)]
    .filter(Boolean)
    .join('\n');
}
