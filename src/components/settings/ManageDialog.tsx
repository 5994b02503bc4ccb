'use client';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useConfigurations } from '../../hooks/settings/useConfigurations';
import { useUserSettings } from '../../hooks/settings/useUserSettings';
import { useWorkflows } from '../../hooks/settings/useWorkflows';
import { ModalLayer } from '../focus/ModalLayer';
import type { AccountTarget } from '../integrations/IntegrationsContext';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { stateAttributes } from '../internal/stateAttributes';
import { AccountSettingsRoot } from './AccountSettingsRoot';
import { AccountWorkflowsRoot } from './AccountWorkflowsRoot';
import { ConfigurationTabs } from './ConfigurationTabs';
import { useSettingsWords } from './internal/useSettingsWords';

interface ManageDialogProps {
  target: AccountTarget;
  onClose: () => void;
}

/** The settings and the workflows of one account, one tab a configuration. Asks before it loses what is not saved. */
export function ManageDialog({ target, onClose }: ManageDialogProps): ReactElement {
  const { credential, label } = target;
  const { labels, words } = useSettingsWords(undefined);
  const { replace } = useIntegrationsContext('Account.Manage');
  const { configurations } = useConfigurations(credential.id);
  const [chosen, choose] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const configurationId = (configurations.find(({ id }) => id === chosen) ?? configurations[0])?.id;
  const settings = useUserSettings(credential.id, { configurationId });
  const { workflows, discard } = useWorkflows(credential.id, { configurationId });
  const titleId = useId();
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLeaving) goOn.current?.focus({ preventScroll: true });
  }, [isLeaving]);
  const changed = workflows.filter(({ isDirty }) => isDirty);
  const isDirty = settings.isDirty || changed.length > 0;
  const isBroken = ['invalid-account', 'pending-account'].includes(settings.status);

  function close(): void {
    if (isDirty && !isLeaving) setLeaving(true);
    else if (isLeaving) setLeaving(false);
    else onClose();
  }

  function leave(): void {
    settings.discard();
    for (const { id } of changed) discard(id);
    onClose();
  }

  return (
    <ModalLayer
      slot="manage-layer"
      role="dialog"
      titleId={titleId}
      lang={labels.locale}
      onClose={close}
    >
      <div {...stateAttributes('manage-overlay')} />
      <div {...stateAttributes('manage')}>
        <h2 {...stateAttributes('manage-title')} id={titleId}>
          {labels.manageAccount(label)}
        </h2>
        <ConfigurationTabs
          configurations={configurations}
          chosen={configurationId}
          words={words}
          onChoose={choose}
        >
          <AccountSettingsRoot credentialId={credential.id} configurationId={configurationId} />
          <AccountWorkflowsRoot credentialId={credential.id} configurationId={configurationId} />
        </ConfigurationTabs>
        <div className="pc-dialog-actions">
          {isLeaving && (
            <p {...stateAttributes('manage-question')} role="status">
              {words.unsaved}
            </p>
          )}
          {isBroken && !isLeaving && (
            <button
              {...stateAttributes('manage-reconnect')}
              type="button"
              onClick={() => {
                onClose();
                replace(target);
              }}
            >
              {credential.status === 'PENDING' ? labels.finishSetup : labels.reconnect}
            </button>
          )}
          {isLeaving && (
            <button {...stateAttributes('manage-discard')} type="button" onClick={leave}>
              {words.discard}
            </button>
          )}
          <button {...stateAttributes('manage-close')} ref={goOn} type="button" onClick={close}>
            {isLeaving ? words.goOn : words.close}
          </button>
        </div>
      </div>
    </ModalLayer>
  );
}
