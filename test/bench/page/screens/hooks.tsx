import {
  type Credential,
  type IntegrationItem,
  ParagonProvider,
  useInstall,
  useIntegrations,
  useReplaceAccount,
  useUninstall,
} from 'paragon-connect-react/hooks';
import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createSdk, getToken, projectId } from '../createSdk';
import { Card, Confirm, narrow, type Question, Row, Search } from '../parts';

/** A list that an app makes of the kit's hooks. */
export function show(root: HTMLElement): void {
  createRoot(root).render(
    <ParagonProvider projectId={projectId} getToken={getToken} paragon={createSdk()}>
      <List />
    </ParagonProvider>,
  );
}

const none: IntegrationItem[] = [];

type Ask = (question: Question) => void;

function List(): ReactNode {
  const { data: integrations = none } = useIntegrations();
  const [text, setText] = useState('');
  const [question, ask] = useState<Question | null>(null);
  const close = useCallback(() => ask(null), []);
  const visible = useMemo(() => narrow(integrations, text), [integrations, text]);
  return (
    <>
      <Search value={text} onChange={setText} />
      {visible.map((integration) => (
        <IntegrationCard key={integration.type} integration={integration} ask={ask} />
      ))}
      <Confirm question={question} onClose={close} />
    </>
  );
}

interface IntegrationCardProps {
  integration: IntegrationItem;
  ask: Ask;
}

const IntegrationCard = memo(function IntegrationCard({ integration, ask }: IntegrationCardProps) {
  const { type, name, icon, allCredentials } = integration;
  const { mutate: connect } = useInstall(true);
  return (
    <Card name={name} icon={icon} onConnect={() => connect({ integration: type })}>
      {allCredentials.map((account) => (
        <AccountRow key={account.id} account={account} ask={ask} />
      ))}
    </Card>
  );
});

interface AccountRowProps {
  account: Credential;
  ask: Ask;
}

const AccountRow = memo(function AccountRow({ account, ask }: AccountRowProps) {
  const { id, status, dateCreated, providerData } = account;
  const replace = useReplaceAccount(id);
  const uninstall = useUninstall(id);
  const label = String(providerData?.email ?? id);
  return (
    <Row
      id={id}
      label={label}
      status={status}
      since={dateCreated}
      isBusy={replace.attempt !== null || uninstall.attempt !== null}
      onReplace={() => replace.mutate()}
      onDisconnect={() => ask({ label, confirm: () => uninstall.mutate() })}
    />
  );
});
