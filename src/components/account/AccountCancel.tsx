'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Cancel`. */
export type AccountCancelProps = PartProps<'button', AccountState>;

/** Cancels a replacement, or a removal that waits for its turn. Renders nothing at other times. */
export const AccountCancel: PartComponent<AccountCancelProps, HTMLButtonElement> = forwardRef(
  function AccountCancel(props, ref) {
    const { labels } = useIntegrationsContext('Account.Cancel');
    const account = useAccountContext('Account.Cancel');
    const { attempt, data } = account;
    if (!attempt || attempt.phase === 'removing') return null;
    return renderPart('button', props, {
      ref,
      slot: 'account-cancel',
      data,
      state: account,
      own: { type: 'button', onClick: () => attempt.cancel() },
      content: labels.cancel,
    });
  },
);
