'use client';
import { type RefObject, useEffect, useMemo } from 'react';
import type { AttemptPhase } from '../../core/state';
import { asksForMore } from '../../hooks/install-flow/installFlowOpening';
import { useLatest } from '../../hooks/useLatest';
import { useParagonClient } from '../../hooks/useParagonClient';
import type { DisconnectHandle } from '../disconnect/DisconnectRoot';
import { type ActionsOptions, createActions } from './createActions';
import type { FlowHandle } from './FlowHost';
import type { IntegrationsContextValue } from './IntegrationsContext';
import type { LiveRegionHandle } from './LiveRegion';
import type { ManageHandle } from './ManageHost';
import { getPhaseSpeakers } from './phaseSpeakers';
import type { RootElement } from './useRootElement';

interface Places {
  live: RefObject<LiveRegionHandle | null>;
  dialog: RefObject<DisconnectHandle | null>;
  root: RootElement;
  flow: RefObject<FlowHandle | null>;
  settings: RefObject<ManageHandle | null>;
}

/** What the parts of one root may do. The object is renewed when the words change. */
export function useIntegrationsActions(
  options: ActionsOptions,
  { live, dialog, root, flow, settings }: Places,
): IntegrationsContextValue {
  const { labels, allowMultiple } = options;
  const client = useParagonClient();
  const latest = useLatest(options);
  const { join, actions } = useMemo(() => {
    const announce = (message: string): void => live.current?.announce(message);
    const speakers = getPhaseSpeakers(client.store);
    const speaker = {
      shows: root.shows,
      announcePhase(phase: AttemptPhase): void {
        const { authorizing, windowLost } = latest.current.labels;
        if (phase === 'authorizing') announce(authorizing);
        if (phase === 'window-lost') announce(windowLost);
      },
    };
    return {
      join: () => speakers.add(speaker),
      actions: createActions({
        client,
        getOptions: () => latest.current,
        announce,
        awaitRow: root.awaitRow,
        statusOf: (integration) => latest.current.items.get(integration)?.credentialStatus,
        openFlow: (...opening) =>
          flow.current?.open(...opening) ?? Promise.reject(new Error('The root has left.')),
        start: (call) => speakers.startAs(speaker, call),
      }),
    };
  }, [client, latest, live, root, flow]);
  useEffect(() => join(), [join]);
  return useMemo(
    () => ({
      labels,
      allowMultiple,
      ...actions,
      prepareInstall(integration) {
        if (asksForMore(client, { integration }) !== 'consent') flow.current?.preload();
      },
      prepareManage: () => settings.current?.preload(),
      manage: (target, trigger) => settings.current?.open(target, trigger),
      askDisconnect: (target, trigger) => dialog.current?.ask(target, trigger),
    }),
    [labels, allowMultiple, actions, dialog, client, flow, settings],
  );
}
