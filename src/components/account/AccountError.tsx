'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { Failure } from '../internal/Failure';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Error`. */
export type AccountErrorProps = PartProps<'div', AccountState>;

/** Says why the account could not be replaced or disconnected, with a way on; absent when nothing failed. */
export const AccountError: PartComponent<AccountErrorProps, HTMLDivElement> = forwardRef(
  function AccountError({ asChild, children, ...props }, ref) {
    const { disconnect } = useIntegrationsContext('Account.Error');
    const account = useAccountContext('Account.Error');
    const { credential, label, integrationName, error, failedKind, state, replace } = account;
    if (!error) return null;
    const credentialId = credential.id;
    const retry =
      failedKind === 'uninstall'
        ? () => disconnect({ credentialId, label, integrationName })
        : replace;
    const Element = partElement('div', asChild);
    return (
      <Element {...stateAttributes('account-error', state)} role="alert" {...props} ref={ref}>
        {partContent(
          { asChild, children },
          account,
          <Failure error={error} target={credentialId} name={integrationName} onRetry={retry} />,
        )}
      </Element>
    );
  },
);
