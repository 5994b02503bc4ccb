'use client';
import { Slot } from 'radix-ui';
import { forwardRef, useEffect, useMemo, useRef } from 'react';
import { DisconnectDialog, type DisconnectDialogHandle } from './DisconnectDialog';
import type { IntegrationLabelsOverride } from './IntegrationLabels';
import {
  AccountLabelContext,
  IntegrationsContext,
  type IntegrationsEvents,
} from './IntegrationsContext';
import { IntegrationsViewContext } from './IntegrationsViewContext';
import { LiveRegion, type LiveRegionHandle } from './LiveRegion';
import { mergeLabels } from './mergeLabels';
import { type PartComponent, type PartProps, partElement } from './part';
import { stateAttributes } from './stateAttributes';
import type { GetAccountLabel } from './toAccountLabel';
import { useIntegrationsActions } from './useIntegrationsActions';
import { useView, type ViewOptions } from './useView';

/** Props of `Integrations.Root`. */
export interface IntegrationsRootProps
  extends Omit<PartProps<'div'>, 'onError'>,
    ViewOptions,
    IntegrationsEvents {
  /**
   * Whether an integration may have several accounts.
   * @default true
   */
  allowMultiple?: boolean | undefined;
  /** Words to use in place of the English ones; keep the object outside the component. */
  labels?: IntegrationLabelsOverride | undefined;
  /** Names an account; nothing leaves the choice to the kit. */
  getAccountLabel?: GetAccountLabel | undefined;
}

/** Holds the integrations, the one live region and the one dialog that asks before an account goes. */
export const IntegrationsRoot: PartComponent<IntegrationsRootProps, HTMLDivElement> = forwardRef(
  function IntegrationsRoot(
    {
      asChild,
      children,
      integrations,
      search,
      defaultSearch,
      onSearchChange,
      allowMultiple = true,
      labels,
      getAccountLabel,
      onInstall,
      onReplace,
      onUninstall,
      onError,
      ...props
    },
    ref,
  ) {
    const view = useView({ integrations, search, defaultSearch, onSearchChange });
    const words = useMemo(() => mergeLabels(labels), [labels]);
    const live = useRef<LiveRegionHandle>(null);
    const dialog = useRef<DisconnectDialogHandle>(null);
    const context = useIntegrationsActions({
      labels: words,
      allowMultiple,
      getAccountLabel,
      names: view.names,
      events: { onInstall, onReplace, onUninstall, onError },
      live,
      dialog,
    });
    const found = view.search && view.status === 'ready' ? view.visible.length : undefined;
    useEffect(() => {
      if (found !== undefined) live.current?.announce(words.found(found));
    }, [found, words]);
    const Element = partElement('div', asChild);
    return (
      <IntegrationsContext.Provider value={context}>
        <IntegrationsViewContext.Provider value={view}>
          <AccountLabelContext.Provider value={getAccountLabel}>
            <Element {...stateAttributes('integrations')} {...props} ref={ref}>
              <Slot.Slottable>{children}</Slot.Slottable>
              <LiveRegion ref={live} />
              <DisconnectDialog ref={dialog} labels={words} onConfirm={context.disconnect} />
            </Element>
          </AccountLabelContext.Provider>
        </IntegrationsViewContext.Provider>
      </IntegrationsContext.Provider>
    );
  },
);
