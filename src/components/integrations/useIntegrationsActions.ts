'use client';
import { type RefObject, useMemo } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import { useParagonClient } from '../../hooks/useParagonClient';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { type GetAccountLabel, toAccountLabel } from '../account/toAccountLabel';
import type { DisconnectHandle } from '../disconnect/DisconnectRoot';
import { emit } from '../internal/emit';
import { isFailure } from '../internal/isFailure';
import type { FocusKeeper } from '../internal/keepFocus';
import { useLatest } from '../internal/useLatest';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';
import type { IntegrationsContextValue, IntegrationsEvents } from './IntegrationsContext';
import type { LiveRegionHandle } from './LiveRegion';

interface ActionsOptions {
  labels: IntegrationLabels;
  allowMultiple: boolean;
  getAccountLabel: GetAccountLabel | undefined;
  names: ReadonlyMap<string, string>;
  events: IntegrationsEvents;
  live: RefObject<LiveRegionHandle | null>;
  dialog: RefObject<DisconnectHandle | null>;
  awaitRow: FocusKeeper['awaitRow'];
}

/** What the parts of one root may do; it stays the same while the words do. */
export function useIntegrationsActions(options: ActionsOptions): IntegrationsContextValue {
  const { labels, allowMultiple, live, dialog, awaitRow } = options;
  const client = useParagonClient();
  const events = useLatest(options.events);
  const naming = useLatest(options);
  return useMemo(() => {
    const isolated = (name: string) => isolate(name, labels.locale);
    /** Whoever starts anew in the same click hears of the new attempt alone. */
    const isUnderWay = ({ integration, credentialId }: ParagonError): boolean =>
      client.store
        .getState()
        .attempts.some(
          (attempt) => attempt.integration === integration && attempt.credentialId === credentialId,
        );
    const context: IntegrationsContextValue = {
      labels,
      allowMultiple,
      events,
      announce: (message) => live.current?.announce(message),
      awaitRow,
      fail(error, ended) {
        if (isFailure(error)) emit(events.current.onError, error);
        else if (!isUnderWay(error)) context.announce(ended);
      },
      disconnect({ credentialId, ...target }) {
        const [label, name] = [isolated(target.label), isolated(target.integrationName)];
        client.uninstall(credentialId).then(
          (result) => {
            context.announce(labels.disconnected(label, name));
            emit(events.current.onUninstall, result);
          },
          (error) => context.fail(error, labels.disconnectCancelled(label, name)),
        );
      },
      askDisconnect: (target, trigger) => dialog.current?.ask(target, trigger),
      labelOf(credential) {
        const label = toAccountLabel(credential, naming.current.getAccountLabel);
        return isolated(shorten(label ?? labels.unnamedAccount));
      },
      nameOf: (integration) =>
        isolated(shorten(naming.current.names.get(integration) ?? integration)),
    };
    return context;
  }, [client, labels, allowMultiple, events, naming, live, dialog, awaitRow]);
}
