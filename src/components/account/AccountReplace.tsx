'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Replace`. */
export type AccountReplaceProps = PartProps<'button', AccountState>;

/**
 * Exchanges the account, or reconnects an account that does not work. While an attempt can be cancelled,
 * `Account.Cancel` stands in the place of this button.
 */
export const AccountReplace: PartComponent<AccountReplaceProps, HTMLButtonElement> = forwardRef(
  function AccountReplace(props, ref) {
    const { labels, replace } = useIntegrationsContext('Account.Replace');
    const account = useAccountContext('Account.Replace');
    const { status, label, attempt, data } = account;
    if (attempt && attempt.phase !== 'removing') return null;
    const isBroken = status !== 'VALID';
    return renderPart('button', props, {
      ref,
      slot: 'account-replace',
      data,
      state: account,
      own: {
        type: 'button',
        'aria-label': isBroken ? labels.reconnectAccount(label) : labels.replaceAccount(label),
        'aria-disabled': attempt ? true : undefined,
        onClick() {
          if (!attempt) replace(account);
        },
      },
      content: isBroken ? labels.reconnect : labels.replace,
    });
  },
);
