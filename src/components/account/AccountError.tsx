'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { Failure } from '../internal/Failure';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Error`. */
export type AccountErrorProps = PartProps<'div', AccountState>;

/** Says why the account could not be replaced or disconnected, with a way on; absent when nothing failed. */
export const AccountError: PartComponent<AccountErrorProps, HTMLDivElement> = forwardRef(
  function AccountError(props, ref) {
    const { disconnect } = useIntegrationsContext('Account.Error');
    const account = useAccountContext('Account.Error');
    const { credential, label, integrationName, error, failedKind, data, replace } = account;
    if (!error) return null;
    const credentialId = credential.id;
    const retry =
      failedKind === 'uninstall'
        ? () => disconnect({ credentialId, label, integrationName })
        : replace;
    return renderPart('div', props, {
      ref,
      slot: 'account-error',
      data,
      state: account,
      own: { role: 'alert' },
      content: (
        <Failure error={error} target={credentialId} name={integrationName} onRetry={retry} />
      ),
    });
  },
);
