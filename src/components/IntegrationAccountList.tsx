'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactElement,
  useContext,
  useId,
  useMemo,
} from 'react';
import type { Credential } from '../core/types';
import { type AccountItem, AccountItemContext } from './AccountContext';
import { Each, type Template } from './Each';
import { useIntegrationContext } from './IntegrationContext';
import { AccountLabelContext, useIntegrationsContext } from './IntegrationsContext';
import { labelAccounts } from './labelAccounts';
import type { PartComponent } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Integration.Accounts`. */
export interface IntegrationAccountListProps
  extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** An `Account.Root` that is repeated for each account, or a function that takes the credential. */
  children?: Template<Credential>;
}

/** Repeats its child for each account of the integration; absent when there is none. */
export const IntegrationAccountList: PartComponent<IntegrationAccountListProps, HTMLUListElement> =
  forwardRef(function IntegrationAccountList({ children, ...props }, ref) {
    const { labels: words } = useIntegrationsContext('Integration.Accounts');
    const getAccountLabel = useContext(AccountLabelContext);
    const { integration, name } = useIntegrationContext('Integration.Accounts');
    const { type, allCredentials } = integration;
    const group = useId();
    const names = labelAccounts(allCredentials, words, getAccountLabel);
    if (allCredentials.length === 0) return null;
    return (
      <ul
        {...stateAttributes('integration-accounts', { integration: type })}
        // biome-ignore lint/a11y/noRedundantRoles: VoiceOver in Safari takes a list without markers for none
        role="list"
        aria-label={words.accountsOf(name)}
        {...props}
        ref={ref}
      >
        {allCredentials.map((credential) => (
          <Row
            key={credential.id}
            credential={credential}
            label={names.get(credential.id)?.label ?? ''}
            title={names.get(credential.id)?.title ?? ''}
            integration={type}
            integrationName={name}
            isOnly={allCredentials.length === 1}
            group={group}
            template={children}
          />
        ))}
      </ul>
    );
  });

function Row({
  template,
  ...item
}: AccountItem & { template: Template<Credential> }): ReactElement {
  const { credential, label, title, integration, integrationName, isOnly, group } = item;
  const value = useMemo(
    () => ({ credential, label, title, integration, integrationName, isOnly, group }),
    [credential, label, title, integration, integrationName, isOnly, group],
  );
  return (
    <AccountItemContext.Provider value={value}>
      <Each item={credential} template={template} />
    </AccountItemContext.Provider>
  );
}
