'use client';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useConfigurations } from '../../hooks/settings/useConfigurations';
import { useDrafts } from '../../hooks/settings/useDrafts';
import { useUserSettings } from '../../hooks/settings/useUserSettings';
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
  // What was typed into the other tabs as well.
  const { isDirty, discard } = useDrafts(credential.id);
  const { status } = useUserSettings(credential.id);
  const isBroken = status === 'invalid-account' || status === 'pending-account';
  const titleId = useId();
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = goOn.current;
    if (!isLeaving || !button) return;
    // With the kit's styles it is in sight, and the form stays where the person is.
    button.focus({ preventScroll: true });
    if (button.getBoundingClientRect().bottom > window.innerHeight) button.scrollIntoView();
  }, [isLeaving]);

  function close(): void {
    if (isDirty && !isLeaving) setLeaving(true);
    else if (isLeaving) setLeaving(false);
    else onClose();
  }

  function leave(): void {
    discard();
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
              {status === 'pending-account' ? labels.finishSetup : labels.reconnect}
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
