'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { CancelButton } from '../internal/CancelButton';
import { type PartComponent, type PartProps, partContent } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Cancel`. */
export type AccountCancelProps = PartProps<'button', AccountState>;

/** Ends a replacement, or a removal that still waits for its turn; absent otherwise. */
export const AccountCancel: PartComponent<AccountCancelProps, HTMLButtonElement> = forwardRef(
  function AccountCancel(props, ref) {
    const { labels } = useIntegrationsContext('Account.Cancel');
    const account = useAccountContext('Account.Cancel');
    const { attempt, state } = account;
    if (!attempt || attempt.phase === 'removing') return null;
    return (
      <CancelButton
        {...props}
        ref={ref}
        attempt={attempt}
        attributes={stateAttributes('account-cancel', state)}
      >
        {partContent(props, account, labels.cancel)}
      </CancelButton>
    );
  },
);
