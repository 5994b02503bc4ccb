'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { AccountContext, type AccountState, useAccountItem } from './AccountContext';

/** Props of `Account.Root`. */
export type AccountRootProps = PartProps<'li', AccountState>;

/** One account: an item of the list `Integration.Accounts`. */
export const AccountRoot: PartComponent<AccountRootProps, HTMLLIElement> = forwardRef(
  function AccountRoot(props, ref) {
    const account = useAccountItem('Account.Root');
    return (
      <AccountContext.Provider value={account}>
        {renderPart('li', props, { ref, slot: 'account', data: account.data, state: account })}
      </AccountContext.Provider>
    );
  },
);
