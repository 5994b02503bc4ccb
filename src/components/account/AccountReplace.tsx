'use client';
import { forwardRef, type MouseEvent } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Replace`. */
export type AccountReplaceProps = PartProps<'button', AccountState>;

/**
 * Exchanges the account, or reconnects one that does not work. `Account.Cancel` stands in its place while an
 * attempt can be ended.
 */
export const AccountReplace: PartComponent<AccountReplaceProps, HTMLButtonElement> = forwardRef(
  function AccountReplace(props, ref) {
    const { attempt } = useAccountContext('Account.Replace');
    return attempt && attempt.phase !== 'removing' ? null : <ReplaceButton {...props} ref={ref} />;
  },
);

const ReplaceButton = forwardRef<HTMLButtonElement, AccountReplaceProps>(function ReplaceButton(
  { asChild, children, onClick, ...props },
  ref,
) {
  const { labels } = useIntegrationsContext('Account.Replace');
  const account = useAccountContext('Account.Replace');
  const { credential, label, attempt, state, replace } = account;
  const isBroken = credential.status !== 'VALID';
  const Element = partElement('button', asChild);
  return (
    <Element
      {...stateAttributes('account-replace', state)}
      type="button"
      aria-label={isBroken ? labels.reconnectAccount(label) : labels.replaceAccount(label)}
      aria-disabled={attempt ? true : undefined}
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => {
        if (!attempt) replace();
      })}
      ref={ref}
    >
      {partContent({ asChild, children }, account, isBroken ? labels.reconnect : labels.replace)}
    </Element>
  );
});
