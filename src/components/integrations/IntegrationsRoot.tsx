'use client';
import { forwardRef, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { IntegrationItem } from '../../core/types';
import { useLatest } from '../../hooks/useLatest';
import { useParagonClient } from '../../hooks/useParagonClient';
import type { IntegrationLabelsOverride } from '../../labels/IntegrationLabels';
import type { GetAccountLabel } from '../account/toAccountLabel';
import { type DisconnectHandle, DisconnectRoot } from '../disconnect/DisconnectRoot';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useMergedRefs } from '../internal/useMergedRefs';
import { type FlowHandle, FlowHost, type OwnFlow } from './FlowHost';
import { hostGuard } from './hostGuard';
import {
  AccountLabelContext,
  type AccountTarget,
  IntegrationsContext,
  type IntegrationsEvents,
} from './IntegrationsContext';
import {
  IntegrationItemsContext,
  type IntegrationsState,
  IntegrationsViewContext,
} from './IntegrationsViewContext';
import { LiveRegion, type LiveRegionHandle } from './LiveRegion';
import { type ManageHandle, ManageHost } from './ManageHost';
import { useIntegrationsActions } from './useIntegrationsActions';
import { useLabels } from './useLabels';
import { useRootElement } from './useRootElement';
import { useView, type ViewOptions } from './useView';

/** Props of `Integrations.Root`. */
export interface IntegrationsRootProps
  extends Omit<PartProps<'div', IntegrationsState>, 'onError'>,
    ViewOptions,
    IntegrationsEvents {
  /**
   * Whether an integration may have several accounts.
   * @default true
   */
  allowMultiple?: boolean | undefined;
  /** Words to use in place of the English words. Keep functions outside of the component. */
  labels?: IntegrationLabelsOverride | undefined;
  /** Names an account. Where the function returns nothing, the kit chooses the label. */
  getAccountLabel?: GetAccountLabel | undefined;
  /**
   * The dialog that asks before an account is disconnected, made of the parts of `Disconnect`.
   * @default the kit's own dialog
   */
  dialog?: ReactNode;
  /**
   * The dialog that asks for more than a consent, such as an API key: `InstallFlow.Root` with what stands in it.
   * The list hears how its flow ends, in place of its `onSuccess` and `onFailure`.
   * @default the kit's own dialog
   */
  installFlow?: OwnFlow | undefined;
}

/** Reads the integrations. Holds the one live region, and the one dialog that asks before an account is disconnected. */
export const IntegrationsRoot: PartComponent<IntegrationsRootProps, HTMLDivElement> = forwardRef(
  function IntegrationsRoot(
    {
      integrations,
      search,
      defaultSearch,
      onSearchChange,
      allowMultiple = true,
      labels,
      getAccountLabel,
      dialog,
      installFlow,
      onInstall,
      onReplace,
      onUninstall,
      onError,
      ...props
    },
    ref,
  ) {
    const { view, items, names } = useView({ integrations, search, defaultSearch, onSearchChange });
    const words = useLabels(labels);
    const live = useRef<LiveRegionHandle>(null);
    const dialogRef = useRef<DisconnectHandle>(null);
    const flow = useRef<FlowHandle>(null);
    const settings = useRef<ManageHandle>(null);
    const root = useRootElement();
    const attach = useMergedRefs<HTMLDivElement>(root.attach, ref);
    const events = { onInstall, onReplace, onUninstall, onError };
    const context = useIntegrationsActions(
      { labels: words, allowMultiple, getAccountLabel, names, items, events },
      { live, dialog: dialogRef, root, flow, settings },
    );
    const found = view.narrowedBy && view.status === 'ready' ? view.visible.length : undefined;
    const latestWords = useLatest(words);
    const client = useParagonClient();
    const userId = useStore(client.store, (state) => state.userId);
    useEffect(() => {
      const region = live.current;
      // What was said to one person is not the next one's to read.
      return userId === null ? undefined : () => region?.clear();
    }, [userId]);
    useEffect(() => {
      if (found === undefined) return;
      live.current?.announce(latestWords.current.found(found), 'search');
    }, [found, latestWords]);
    const sayUnloaded = useCallback(
      ({ integrationName }: AccountTarget) =>
        live.current?.announce(latestWords.current.errors.network(integrationName)),
      [latestWords],
    );
    return (
      <IntegrationsContext.Provider value={context}>
        <IntegrationsViewContext.Provider value={view}>
          <IntegrationItemsContext.Provider value={items}>
            <AccountLabelContext.Provider value={getAccountLabel}>
              {renderPart('div', props, {
                ref: attach,
                slot: 'integrations',
                state: view,
                own: hostGuard,
                after: (
                  <>
                    <LiveRegion ref={live} />
                    <FlowHost ref={flow} own={installFlow} />
                    <ManageHost
                      ref={settings}
                      isConnected={(target) => isConnected(items.get(target.integration), target)}
                      onFailure={sayUnloaded}
                    />
                    <DisconnectRoot
                      ref={dialogRef}
                      labels={words}
                      isConnected={(target) => isConnected(items.get(target.integration), target)}
                      onConfirm={context.disconnect}
                    >
                      {dialog}
                    </DisconnectRoot>
                  </>
                ),
              })}
            </AccountLabelContext.Provider>
          </IntegrationItemsContext.Provider>
        </IntegrationsViewContext.Provider>
      </IntegrationsContext.Provider>
    );
  },
);

function isConnected(item: IntegrationItem | undefined, { credential }: AccountTarget): boolean {
  return item?.allCredentials.some(({ id }) => id === credential.id) ?? false;
}
