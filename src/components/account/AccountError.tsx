'use client';
import { forwardRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { Failure } from '../internal/Failure';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Error`. */
export type AccountErrorProps = PartProps<'div', AccountState>;

/** Says why the account could not be replaced or disconnected, and offers a way on. Renders nothing when nothing failed. */
export const AccountError: PartComponent<AccountErrorProps, HTMLDivElement> = forwardRef(
  function AccountError(props, ref) {
    const { replace, disconnect } = useIntegrationsContext('Account.Error');
    const account = useAccountContext('Account.Error');
    const { credential, integrationName, error, failedKind, data } = account;
    if (!error) return null;
    const tryAgain = failedKind === 'uninstall' ? disconnect : replace;
    return renderPart('div', props, {
      ref,
      slot: 'account-error',
      data,
      state: account,
      own: { role: 'alert' },
      content: (
        <Failure
          error={error}
          target={credential.id}
          name={integrationName}
          onRetry={() => tryAgain(account)}
        />
      ),
    });
  },
);
