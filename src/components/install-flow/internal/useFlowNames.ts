'use client';
import { useRef } from 'react';
import type { IntegrationItem } from '../../../core/types';
import type { InstallFlowView } from '../../../hooks/install-flow/useInstallFlowState';
import { useIntegrations } from '../../../hooks/useIntegrations';
import type { IntegrationLabels } from '../../../labels/IntegrationLabels';
import { type GetAccountLabel, toAccountLabel } from '../../account/toAccountLabel';
import { toIntegrationName } from '../../integration/toIntegrationName';
import { shorten } from '../../text/shorten';

/** What a flow is called. */
export interface FlowNames {
  /** The integration's name. */
  name: string;
  /** The account that is replaced or finished. */
  label: string | undefined;
  title: string;
}

interface Held extends FlowNames {
  id: string;
}

/** Names the flow as it was when it began: the account changes on the way, and the title stays. */
export function useFlowNames(
  flow: InstallFlowView,
  labels: IntegrationLabels,
  getAccountLabel: GetAccountLabel | undefined,
): FlowNames {
  const { data: integrations } = useIntegrations();
  const held = useRef<Held>(undefined);
  if (flow.status === 'idle') return none;
  if (held.current?.id !== flow.id || !held.current.name) {
    const item = integrations?.find(({ type }) => type === flow.integration);
    held.current = { id: flow.id, ...createNames(flow, item, labels, getAccountLabel) };
  }
  return held.current;
}

const none: FlowNames = { name: '', label: undefined, title: '' };

type Running = Exclude<InstallFlowView, { status: 'idle' }>;

function createNames(
  flow: Running,
  item: IntegrationItem | undefined,
  labels: IntegrationLabels,
  getAccountLabel: GetAccountLabel | undefined,
): FlowNames {
  const name = shorten(item ? toIntegrationName(item) : flow.integration);
  const credential = item?.allCredentials.find(({ id }) => id === flow.credentialId);
  if (flow.kind === 'install') {
    // The account that this flow has connected can be in the list by now.
    const isFirst = item?.allCredentials.every(({ id }) => id === flow.credentialId);
    const title = isFirst ? labels.connectIntegration(name) : labels.connectAnotherAccount(name);
    return { name, label: undefined, title };
  }
  const known = credential && toAccountLabel(credential, getAccountLabel);
  const label = shorten(known ?? labels.unnamedAccount);
  switch (credential?.status) {
    case 'PENDING':
      return { name, label, title: labels.finishSettingUp(label) };
    case 'INVALID':
      return { name, label, title: labels.reconnectAccount(label) };
    default:
      return { name, label, title: labels.replaceAccount(label) };
  }
}
