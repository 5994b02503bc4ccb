'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactElement,
  useContext,
  useId,
  useMemo,
} from 'react';
import type { Credential } from '../../core/types';
import { type AccountItem, AccountItemContext } from '../account/AccountContext';
import { labelAccounts } from '../account/labelAccounts';
import { AccountLabelContext, useIntegrationsContext } from '../integrations/IntegrationsContext';
import { Each, type ListProps, listContent, type Template } from '../internal/Each';
import type { PartComponent } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Accounts`. */
export interface IntegrationAccountListProps
  extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>,
    ListProps<Credential> {}

/**
 * Repeats its child, an `Account.Root`, for each account of the integration; a function takes the credential. Absent
 * when there is none.
 */
export const IntegrationAccountList: PartComponent<IntegrationAccountListProps, HTMLUListElement> =
  forwardRef(function IntegrationAccountList({ children, ...props }, ref) {
    const { labels: words } = useIntegrationsContext('Integration.Accounts');
    const getAccountLabel = useContext(AccountLabelContext);
    const { integration, name } = useIntegrationContext('Integration.Accounts');
    const { type, allCredentials } = integration;
    const group = useId();
    const names = labelAccounts(allCredentials, words, getAccountLabel);
    if (allCredentials.length === 0) return null;
    const rows = listContent<Credential>(props.asChild, children, (template) =>
      allCredentials.map((credential) => (
        <Row
          key={credential.id}
          credential={credential}
          label={names.get(credential.id)?.label ?? ''}
          title={names.get(credential.id)?.title ?? ''}
          integration={type}
          integrationName={name}
          isOnly={allCredentials.length === 1}
          group={group}
          template={template}
        />
      )),
    );
    return renderPart(
      'ul',
      { ...props, children: rows },
      {
        ref,
        slot: 'integration-accounts',
        data: { integration: type },
        state: undefined,
        // VoiceOver in Safari takes a list without markers for none.
        own: { role: 'list', 'aria-label': words.accountsOf(name) },
      },
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
