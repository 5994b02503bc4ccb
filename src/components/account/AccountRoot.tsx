'use client';
import { forwardRef, useMemo } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { isFailure } from '../internal/isFailure';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useTarget } from '../internal/useTarget';
import {
  AccountContext,
  type AccountContextValue,
  type AccountState,
  useAccountItem,
} from './AccountContext';

/** Props of `Account.Root`. */
export type AccountRootProps = PartProps<'li', AccountState>;

/** One account: an item of the list `Integration.Accounts`. */
export const AccountRoot: PartComponent<AccountRootProps, HTMLLIElement> = forwardRef(
  function AccountRoot(props, ref) {
    const item = useAccountItem('Account.Root');
    const { replace } = useIntegrationsContext('Account.Root');
    const { credential, integration } = item;
    const { attempt, outcome } = useTarget({ integration, credentialId: credential.id });
    const context = useMemo<AccountContextValue>(
      () => ({
        ...item,
        status: item.credential.status,
        attempt,
        error: isFailure(outcome?.error) ? outcome.error : undefined,
        failedKind: outcome?.kind,
        data: {
          integration: item.integration,
          credentialId: item.credential.id,
          status: item.credential.status,
          attempt: attempt?.phase,
        },
        replace: () => replace(item),
      }),
      [item, attempt, outcome, replace],
    );
    return (
      <AccountContext.Provider value={context}>
        {renderPart('li', props, { ref, slot: 'account', data: context.data, state: context })}
      </AccountContext.Provider>
    );
  },
);
