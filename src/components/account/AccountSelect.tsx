'use client';
import { forwardRef } from 'react';
import { useStore } from 'zustand';
import { useParagonClient } from '../../hooks/useParagonClient';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Select`. */
export type AccountSelectProps = PartProps<'input', AccountState>;

/** The radio button that makes this the account to use, as `useSelectedAccount` reads it. */
export const AccountSelect: PartComponent<AccountSelectProps, HTMLInputElement> = forwardRef(
  function AccountSelect(props, ref) {
    const { labels } = useIntegrationsContext('Account.Select');
    const account = useAccountContext('Account.Select');
    const { credential, integration, label, isOnly, group, data } = account;
    const client = useParagonClient();
    // The hook reads all accounts. With the hook, a change to one account would render every row.
    const isChosen = useStore(
      client.store,
      ({ selected }) => selected[integration] === credential.id,
    );
    return renderPart('input', props, {
      ref,
      slot: 'account-select',
      data,
      state: account,
      own: {
        type: 'radio',
        // The empty name is no form's: the choice is not among what a form of the app's sends.
        form: '',
        name: group,
        value: credential.id,
        'aria-label': labels.useAccount(label),
        checked: isChosen || isOnly,
        onChange({ target }) {
          if (target.checked) client.select(integration, credential.id);
        },
      },
    });
  },
);
