import type ConnectSDK from '@useparagon/connect/ConnectSDK';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createSdk, getToken, projectId } from '../createSdk';
import { Card, Confirm, narrow, type Question, Row, Search } from '../parts';

/** A list that an app writes on the SDK alone. */
export function show(root: HTMLElement): void {
  createRoot(root).render(<List sdk={createSdk()} />);
}

type User = ReturnType<ConnectSDK['getUser']>;
type State = Extract<User, { authenticated: true }>['integrations'][string];
type Credentials = NonNullable<State>['allCredentials'];

const events = ['onIntegrationInstall', 'onIntegrationUninstall'] as Parameters<
  ConnectSDK['subscribe']
>[0][];

/** Signs in, and calls `getUser()`, which clones all accounts, once after each change. */
function useUser(sdk: ConnectSDK): User {
  const [user, setUser] = useState<User>({ authenticated: false });
  useEffect(() => {
    const read = (): void => setUser(sdk.getUser());
    sdk.setHeadless(true);
    getToken()
      .then((token) => sdk.authenticate(projectId, token))
      .then(read);
    for (const event of events) sdk.subscribe(event, read);
    return () => {
      for (const event of events) sdk.unsubscribe(event, read);
    };
  }, [sdk]);
  return user;
}

const none: Credentials = [];

type Ask = (question: Question) => void;

function List({ sdk }: { sdk: ConnectSDK }): ReactNode {
  const user = useUser(sdk);
  const [text, setText] = useState('');
  const [question, ask] = useState<Question | null>(null);
  const close = useCallback(() => ask(null), []);
  const { authenticated } = user;
  const metadata = useMemo(
    () => (authenticated ? sdk.getIntegrationMetadata() : []),
    [sdk, authenticated],
  );
  const visible = useMemo(() => narrow(metadata, text), [metadata, text]);
  if (!user.authenticated) return null;
  return (
    <>
      <Search value={text} onChange={setText} />
      {visible.map(({ type, name, icon }) => (
        <IntegrationCard
          key={type}
          sdk={sdk}
          type={type}
          name={name}
          icon={icon}
          accounts={user.integrations[type]?.allCredentials ?? none}
          ask={ask}
        />
      ))}
      <Confirm question={question} onClose={close} />
    </>
  );
}

interface IntegrationCardProps {
  sdk: ConnectSDK;
  type: string;
  name: string;
  icon: string;
  accounts: Credentials;
  ask: Ask;
}

const IntegrationCard = memo(function IntegrationCard(props: IntegrationCardProps) {
  const { sdk, type, name, icon, accounts, ask } = props;
  return (
    <Card
      name={name}
      icon={icon}
      onConnect={() => sdk.installIntegration(type, { allowMultipleCredentials: true })}
    >
      {accounts.map(({ id, status, dateCreated, providerData }) => (
        <AccountRow
          key={id}
          sdk={sdk}
          type={type}
          id={id}
          label={String(providerData?.email ?? id)}
          status={status}
          since={String(dateCreated)}
          ask={ask}
        />
      ))}
    </Card>
  );
});

interface AccountRowProps {
  sdk: ConnectSDK;
  type: string;
  id: string;
  label: string;
  status: string;
  since: string;
  ask: Ask;
}

/** Takes texts alone: `getUser()` renews every object, and a row renders when one of its texts changed. */
const AccountRow = memo(function AccountRow(props: AccountRowProps) {
  const { sdk, type, id, label, status, since, ask } = props;
  const [isBusy, setBusy] = useState(false);
  const run = (call: () => Promise<unknown>): void => {
    setBusy(true);
    call()
      .catch(() => undefined)
      .then(() => setBusy(false));
  };
  const target = { selectedCredentialId: id };
  const replace = (): Promise<unknown> =>
    sdk.installIntegration(type, { ...target, allowMultipleCredentials: true });
  const disconnect = (): Promise<void> => sdk.uninstallIntegration(type, target);
  return (
    <Row
      id={id}
      label={label}
      status={status}
      since={since}
      isBusy={isBusy}
      onReplace={() => run(replace)}
      onDisconnect={() => ask({ label, confirm: () => run(disconnect) })}
    />
  );
});
