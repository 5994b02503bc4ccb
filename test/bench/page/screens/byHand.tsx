import type ConnectSDK from '@useparagon/connect/ConnectSDK';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createSdk, getToken, projectId } from '../createSdk';
import { Card, Confirm, narrow, type Question, Row, Search } from '../parts';

/** A list that is written on the SDK alone. */
export function show(root: HTMLElement): void {
  createRoot(root).render(<List sdk={createSdk()} />);
}

interface Account {
  id: string;
  label: string;
  status: string;
  since: string;
}

interface Integration {
  type: string;
  name: string;
  icon: string;
  accounts: Account[];
}

/** One `getUser()`, which clones all accounts: once a change, and not once a row. */
function read(sdk: ConnectSDK): Integration[] {
  const user = sdk.getUser();
  if (!user.authenticated) return [];
  return sdk.getIntegrationMetadata().map(({ type, name, icon }) => ({
    type,
    name,
    icon,
    accounts: (user.integrations[type]?.allCredentials ?? []).map((credential) => ({
      id: credential.id,
      label: String(credential.providerData?.email ?? credential.id),
      status: credential.status,
      since: String(credential.dateCreated),
    })),
  }));
}

const events = ['onIntegrationInstall', 'onIntegrationUninstall'] as Parameters<
  ConnectSDK['subscribe']
>[0][];

/** Signs in, and reads everything again after each change. */
function useAccounts(sdk: ConnectSDK): Integration[] {
  const [integrations, setIntegrations] = useState<Integration[]>([]);
  useEffect(() => {
    const readAgain = (): void => setIntegrations(read(sdk));
    sdk.setHeadless(true);
    getToken()
      .then((token) => sdk.authenticate(projectId, token))
      .then(readAgain);
    for (const event of events) sdk.subscribe(event, readAgain);
    return () => {
      for (const event of events) sdk.unsubscribe(event, readAgain);
    };
  }, [sdk]);
  return integrations;
}

/** What a row can ask for; it stays the same, so that no row renders for it. */
interface Actions {
  replace(type: string, id: string): void;
  disconnect(type: string, id: string, label: string): void;
}

function List({ sdk }: { sdk: ConnectSDK }): ReactNode {
  const integrations = useAccounts(sdk);
  const [text, setText] = useState('');
  const [question, ask] = useState<Question | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const close = useCallback(() => ask(null), []);
  const actions = useRef<Actions>(undefined);
  actions.current ??= createActions(sdk, ask, setBusy);
  const visible = useMemo(() => narrow(integrations, text), [integrations, text]);
  return (
    <>
      <Search value={text} onChange={setText} />
      {visible.map((integration) => (
        <IntegrationCard
          key={integration.type}
          sdk={sdk}
          integration={integration}
          busy={integration.accounts.some(({ id }) => id === busy) ? busy : null}
          actions={actions.current as Actions}
        />
      ))}
      <Confirm question={question} onClose={close} />
    </>
  );
}

function createActions(
  sdk: ConnectSDK,
  ask: (question: Question) => void,
  setBusy: (id: string | null) => void,
): Actions {
  const run = (id: string, call: () => Promise<unknown>): void => {
    setBusy(id);
    call()
      .catch(() => undefined)
      .then(() => setBusy(null));
  };
  return {
    replace: (type, id) =>
      run(id, () =>
        sdk.installIntegration(type, { allowMultipleCredentials: true, selectedCredentialId: id }),
      ),
    disconnect: (type, id, label) =>
      ask({
        label,
        confirm: () => run(id, () => sdk.uninstallIntegration(type, { selectedCredentialId: id })),
      }),
  };
}

interface IntegrationCardProps {
  sdk: ConnectSDK;
  integration: Integration;
  busy: string | null;
  actions: Actions;
}

const IntegrationCard = memo(function IntegrationCard(props: IntegrationCardProps) {
  const { sdk, integration, busy, actions } = props;
  const { type, name, icon, accounts } = integration;
  return (
    <Card
      name={name}
      icon={icon}
      onConnect={() => sdk.installIntegration(type, { allowMultipleCredentials: true })}
    >
      {accounts.map(({ id, label, status, since }) => (
        <AccountRow
          key={id}
          id={id}
          type={type}
          label={label}
          status={status}
          since={since}
          isBusy={id === busy}
          actions={actions}
        />
      ))}
    </Card>
  );
});

interface AccountRowProps extends Account {
  type: string;
  isBusy: boolean;
  actions: Actions;
}

const AccountRow = memo(function AccountRow({ type, actions, ...row }: AccountRowProps) {
  return (
    <Row
      {...row}
      onReplace={() => actions.replace(type, row.id)}
      onDisconnect={() => actions.disconnect(type, row.id, row.label)}
    />
  );
});
