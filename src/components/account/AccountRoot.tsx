'use client';
import { forwardRef, useEffect, useMemo, useRef } from 'react';
import { useReplaceAccount } from '../../hooks/useReplaceAccount';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { emit } from '../internal/emit';
import { isFailure } from '../internal/isFailure';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { useTarget } from '../internal/useTarget';
import { isolate } from '../text/isolate';
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
  function AccountRoot({ asChild, children, ...props }, ref) {
    const item = useAccountItem('Account.Root');
    const { labels, announce, events, fail, labelOf } = useIntegrationsContext('Account.Root');
    const { credential, integration, label } = item;
    const isolated = (text: string) => isolate(text, labels.locale);
    const name = isolated(item.integrationName);
    const { attempt, outcome } = useTarget({ integration, credentialId: credential.id });
    // The row has its new label by the time the attempt succeeds.
    const before = useRef('');
    const { mutate } = useReplaceAccount(credential.id, {
      mutation: {
        onSuccess(result) {
          announce(labels.replaced(before.current, labelOf(result.credential), name));
          emit(events.current.onReplace, result);
        },
        onError: (error) => fail(error, labels.replaceCancelled(isolated(label), name)),
      },
    });
    const phase = attempt?.phase;
    useEffect(() => {
      if (phase === 'authorizing') announce(labels.authorizing);
      if (phase === 'window-lost') announce(labels.windowLost);
    }, [phase, labels, announce]);

    const context = useMemo<AccountContextValue>(
      () => ({
        ...item,
        status: item.credential.status,
        attempt,
        error: isFailure(outcome?.error) ? outcome.error : undefined,
        failedKind: outcome?.kind,
        state: {
          integration: item.integration,
          credentialId: item.credential.id,
          status: item.credential.status,
          attempt: attempt?.phase,
        },
        replace() {
          before.current = labelOf(item.credential);
          mutate();
        },
      }),
      [item, attempt, outcome, mutate, labelOf],
    );
    const Element = partElement('li', asChild);
    return (
      <AccountContext.Provider value={context}>
        <Element {...stateAttributes('account', context.state)} {...props} ref={ref}>
          {partContent({ asChild, children }, context)}
        </Element>
      </AccountContext.Provider>
    );
  },
);
