'use client';
import { forwardRef, type MouseEvent } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Disconnect`. */
export type AccountDisconnectProps = PartProps<'button', AccountState>;

/** Asks in the dialog of `Integrations.Root`, then disconnects the account. */
export const AccountDisconnect: PartComponent<AccountDisconnectProps, HTMLButtonElement> =
  forwardRef(function AccountDisconnect({ asChild, children, onClick, ...props }, ref) {
    const { labels, askDisconnect } = useIntegrationsContext('Account.Disconnect');
    const account = useAccountContext('Account.Disconnect');
    const { credential, label, integrationName, attempt, state } = account;
    const Element = partElement('button', asChild);
    return (
      <Element
        {...stateAttributes('account-disconnect', state)}
        type="button"
        aria-haspopup="dialog"
        aria-label={labels.disconnectAccount(label)}
        aria-disabled={attempt ? true : undefined}
        {...props}
        onClick={composeHandlers(onClick, (event: MouseEvent<HTMLButtonElement>) => {
          if (attempt) return;
          askDisconnect(
            { credentialId: credential.id, label, integrationName },
            event.currentTarget,
          );
        })}
        ref={ref}
      >
        {partContent({ asChild, children }, account, labels.disconnect)}
      </Element>
    );
  });
