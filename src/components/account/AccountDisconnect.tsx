'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Disconnect`. */
export type AccountDisconnectProps = PartProps<'button', AccountState>;

/** Asks in the dialog of `Integrations.Root`, then disconnects the account. */
export const AccountDisconnect: PartComponent<AccountDisconnectProps, HTMLButtonElement> =
  forwardRef(function AccountDisconnect(props, ref) {
    const { labels, askDisconnect } = useIntegrationsContext('Account.Disconnect');
    const account = useAccountContext('Account.Disconnect');
    const { label, attempt, data } = account;
    return renderPart('button', props, {
      ref,
      slot: 'account-disconnect',
      data,
      state: account,
      own: {
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-label': labels.disconnectAccount(label),
        'aria-disabled': attempt ? true : undefined,
        onClick({ currentTarget }) {
          if (!attempt) askDisconnect(account, currentTarget);
        },
      },
      content: labels.disconnect,
    });
  });
