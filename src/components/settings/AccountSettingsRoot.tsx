'use client';
import { forwardRef, useId, useMemo } from 'react';
import { useIntegrationOf } from '../../hooks/fields/useIntegrationOf';
import { useUserSettings } from '../../hooks/settings/useUserSettings';
import type { IntegrationLabelsOverride } from '../../labels/IntegrationLabels';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useSettingsWords } from './internal/useSettingsWords';
import { ownSettings } from './ownSettings';
import { AccountSettingsContext, type AccountSettingsState } from './SettingsContext';

/** Props of `AccountSettings.Root`. */
export interface AccountSettingsRootProps extends PartProps<'section', AccountSettingsState> {
  /** The `id` of an entry of `allCredentials`. */
  credentialId: string;
  /** The id of a configuration, or its `externalId`. @default the default configuration of the account */
  configurationId?: string | undefined;
  /** Words to use in place of those of `Integrations.Root`, or of the English words. */
  labels?: IntegrationLabelsOverride | undefined;
}

/** The settings of one account, as a region. Unsaved values outlive it. */
export const AccountSettingsRoot: PartComponent<AccountSettingsRootProps, HTMLElement> = forwardRef(
  function AccountSettingsRoot(
    { credentialId, configurationId, labels: given, children = ownSettings, ...props },
    ref,
  ) {
    const settings = useUserSettings(credentialId, { configurationId });
    const { labels, words } = useSettingsWords(given);
    const integration = useIntegrationOf(credentialId, undefined) ?? '';
    const target = useMemo(() => ({ integration, credentialId }), [integration, credentialId]);
    const titleId = useId();
    const { status, save } = settings;
    const isReadOnly = status !== 'ready' || save.error?.code === 'forbidden';
    const context = { ...settings, labels, words, target, isReadOnly, titleId };
    return (
      <AccountSettingsContext.Provider value={context}>
        {renderPart(
          'section',
          { ...props, children },
          {
            ref,
            slot: 'account-settings',
            data: target,
            state: context,
            own: { 'aria-label': words.settings },
          },
        )}
      </AccountSettingsContext.Provider>
    );
  },
);
