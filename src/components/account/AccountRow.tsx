'use client';
import { memo, type NamedExoticComponent, type ReactElement } from 'react';
import type { Credential } from '../../core/types';
import { isFailure } from '../../hooks/isFailure';
import { drawEach, type Template } from '../internal/drawEach';
import type { Target } from '../internal/useTargets';
import { type AccountContextValue, AccountItemContext } from './AccountContext';

type Shared =
  | 'credential'
  | 'label'
  | 'title'
  | 'integration'
  | 'integrationName'
  | 'isOnly'
  | 'group';

interface AccountRowProps extends Pick<AccountContextValue, Shared> {
  target: Target;
  template: Template<Credential>;
}

/** Gives one account to the repeated element. React renders the row again when something of this account changed. */
export const AccountRow: NamedExoticComponent<AccountRowProps> = memo(function AccountRow({
  target,
  template,
  ...shared
}: AccountRowProps): ReactElement {
  return (
    <AccountItemContext.Provider value={toValue(shared, target)}>
      {drawEach(shared.credential, template)}
    </AccountItemContext.Provider>
  );
});

function toValue(
  shared: Pick<AccountContextValue, Shared>,
  { attempt, outcome }: Target,
): AccountContextValue {
  const { credential, integration } = shared;
  const { id, status } = credential;
  return {
    ...shared,
    status,
    attempt,
    error: isFailure(outcome?.error) ? outcome.error : undefined,
    failedKind: outcome?.kind,
    data: { integration, credentialId: id, status, attempt: attempt?.phase },
  };
}
