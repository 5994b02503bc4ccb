'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Label`. */
export type AccountLabelProps = PartProps<'bdi', AccountState>;

/** What the account is called, set apart from the direction of the text around the label. */
export const AccountLabel: PartComponent<AccountLabelProps, HTMLElement> = forwardRef(
  function AccountLabel(props, ref) {
    const account = useAccountContext('Account.Label');
    const { label, title, data } = account;
    return renderPart('bdi', props, {
      ref,
      slot: 'account-label',
      data,
      state: account,
      // A name is data, which a translator of pages must leave.
      own: { title, translate: 'no' },
      content: label,
    });
  },
);
