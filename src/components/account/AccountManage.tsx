'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { whenNear } from '../internal/whenNear';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Manage`. */
export type AccountManageProps = PartProps<'button', AccountState>;

/** Opens the account's settings and workflows in a dialog of `Integrations.Root`. */
export const AccountManage: PartComponent<AccountManageProps, HTMLButtonElement> = forwardRef(
  function AccountManage(props, ref) {
    const { labels, manage, prepareManage } = useIntegrationsContext('Account.Manage');
    const account = useAccountContext('Account.Manage');
    const { label, data } = account;
    return renderPart('button', props, {
      ref,
      slot: 'account-manage',
      data,
      state: account,
      own: {
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-label': labels.manageAccount(label),
        ...whenNear(prepareManage),
        onClick: ({ currentTarget }) => manage(account, currentTarget),
      },
      content: labels.manage,
    });
  },
);
