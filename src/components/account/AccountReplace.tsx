'use client';
import { forwardRef } from 'react';
import type { CredentialStatus } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { whenNear } from '../internal/whenNear';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Replace`. */
export type AccountReplaceProps = PartProps<'button', AccountState>;

/**
 * Exchanges the account, or reconnects an account that does not work. While an attempt can be cancelled,
 * `Account.Cancel` stands in the place of this button.
 */
export const AccountReplace: PartComponent<AccountReplaceProps, HTMLButtonElement> = forwardRef(
  function AccountReplace(props, ref) {
    const { labels, replace, prepareInstall } = useIntegrationsContext('Account.Replace');
    const account = useAccountContext('Account.Replace');
    const { status, label, integration, attempt, data } = account;
    if (attempt && attempt.phase !== 'removing') return null;
    const [text, name] = wordsFor(status, labels);
    return renderPart('button', props, {
      ref,
      slot: 'account-replace',
      data,
      state: account,
      own: {
        type: 'button',
        'aria-label': name(label),
        ...whenNear(() => prepareInstall(integration)),
        'aria-disabled': attempt ? true : undefined,
        onClick() {
          if (!attempt) replace(account);
        },
      },
      content: text,
    });
  },
);

/** What the button says, and its whole name. */
function wordsFor(
  status: CredentialStatus,
  labels: IntegrationLabels,
): [text: string, name: (label: string) => string] {
  switch (status) {
    case 'PENDING':
      return [labels.finishSetup, labels.finishSettingUp];
    case 'INVALID':
      return [labels.reconnect, labels.reconnectAccount];
    default:
      return [labels.replace, labels.replaceAccount];
  }
}
