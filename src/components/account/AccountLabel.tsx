'use client';
import { forwardRef } from 'react';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Label`. */
export type AccountLabelProps = PartProps<'bdi', AccountState>;

/** What the account is called, kept apart from the direction of the text around it. */
export const AccountLabel: PartComponent<AccountLabelProps, HTMLElement> = forwardRef(
  function AccountLabel({ asChild, children, ...props }, ref) {
    const account = useAccountContext('Account.Label');
    const { label, title, state } = account;
    const Element = partElement('bdi', asChild);
    return (
      <Element {...stateAttributes('account-label', state)} title={title} {...props} ref={ref}>
        {partContent({ asChild, children }, account, label)}
      </Element>
    );
  },
);
