'use client';
import { type ChangeEvent, forwardRef } from 'react';
import { useStore } from 'zustand';
import { useParagonClient } from '../../hooks/useParagonClient';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Select`. */
export type AccountSelectProps = PartProps<'input', AccountState>;

/** The radio button that makes this the account to use, as `useSelectedAccount` reads it. */
export const AccountSelect: PartComponent<AccountSelectProps, HTMLInputElement> = forwardRef(
  function AccountSelect({ asChild, children, onChange, ...props }, ref) {
    const { labels } = useIntegrationsContext('Account.Select');
    const account = useAccountContext('Account.Select');
    const { credential, integration, label, isOnly, group, state } = account;
    const client = useParagonClient();
    // The hook reads the whole integration, and with it a change to one account would render every row.
    const isChosen = useStore(
      client.store,
      ({ selected }) => selected[integration] === credential.id,
    );
    const Element = partElement('input', asChild);
    return (
      <Element
        {...stateAttributes('account-select', state)}
        type="radio"
        name={group}
        value={credential.id}
        aria-label={labels.useAccount(label)}
        checked={isChosen || isOnly}
        {...props}
        onChange={composeHandlers(onChange, (event: ChangeEvent<HTMLInputElement>) => {
          if (event.target.checked) client.select(integration, credential.id);
        })}
        ref={ref}
      >
        {partContent({ asChild, children }, account)}
      </Element>
    );
  },
);
