'use client';
import { forwardRef, type ReactElement } from 'react';
import type { Credential } from '../core/types';
import { useAccountContext } from './AccountContext';
import { AttemptNote } from './AttemptNote';
import { formatDate } from './formatDate';
import { useIntegrationsContext } from './IntegrationsContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { StatusIcon } from './StatusIcon';
import { stateAttributes } from './stateAttributes';

/** Props of `Account.Status`. */
export type AccountStatusProps = PartProps<'span'>;

/** Whether the account works and since when, or what an attempt waits for and the way back to its window. */
export const AccountStatus: PartComponent<AccountStatusProps, HTMLSpanElement> = forwardRef(
  function AccountStatus({ asChild, children, ...props }, ref) {
    const { credential, attempt, state, replace } = useAccountContext('Account.Status');
    const Element = partElement('span', asChild);
    return (
      <Element {...stateAttributes('account-status', state)} {...props} ref={ref}>
        {partContent(
          asChild,
          children,
          attempt ? (
            <AttemptNote attempt={attempt} onRestart={replace} />
          ) : (
            <StatusText credential={credential} />
          ),
        )}
      </Element>
    );
  },
);

function StatusText({ credential }: { credential: Credential }): ReactElement {
  const { labels } = useIntegrationsContext('Account.Status');
  const { status, dateCreated } = credential;
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
      <StatusIcon name="valid" /> {labels.valid(formatDate(dateCreated, labels.locale))}
    </>
  );
}
