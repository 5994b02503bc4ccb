'use client';
import { type ComponentPropsWithoutRef, forwardRef, useContext, useId, useMemo } from 'react';
import type { Credential } from '../../core/types';
import { AccountRow } from '../account/AccountRow';
import { labelAccounts } from '../account/labelAccounts';
import { AccountLabelContext, useIntegrationsContext } from '../integrations/IntegrationsContext';
import { type ListProps, listContent } from '../internal/drawEach';
import type { PartComponent } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { idle, useAccountTargets } from '../internal/useTargets';
import { useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Accounts`. */
export interface IntegrationAccountListProps
  extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>,
    ListProps<Credential> {}

/**
 * Repeats the child, an `Account.Root`, for each account of the integration. A function takes the credential. Renders
 * nothing when no account is connected.
 */
export const IntegrationAccountList: PartComponent<IntegrationAccountListProps, HTMLUListElement> =
  forwardRef(function IntegrationAccountList({ children, ...props }, ref) {
    const { labels: words } = useIntegrationsContext('Integration.Accounts');
    const getAccountLabel = useContext(AccountLabelContext);
    const { integration, name } = useIntegrationContext('Integration.Accounts');
    const { type, allCredentials } = integration;
    const group = useId();
    const names = useMemo(
      () => labelAccounts(allCredentials, words, getAccountLabel),
      [allCredentials, words, getAccountLabel],
    );
    const targets = useAccountTargets(allCredentials);
    if (allCredentials.length === 0) return null;
    const rows = listContent<Credential>(props.asChild, children, (template) =>
      allCredentials.map((credential, index) => (
        <AccountRow
          key={credential.id}
          credential={credential}
          label={names[index]?.label ?? ''}
          title={names[index]?.title ?? ''}
          integration={type}
          integrationName={name}
          isOnly={allCredentials.length === 1}
          group={group}
          target={targets[index] ?? idle}
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
        // VoiceOver in Safari announces no list where the list has no markers.
        own: { role: 'list', 'aria-label': words.accountsOf(name) },
      },
    );
  });
