import {
  type Credential,
  type ParagonUser,
  useIntegrations,
  useParagonUser,
  useReplaceAccount,
  useUninstall,
} from 'paragon-connect-react/hooks';
import type { FakeParagon } from 'paragon-connect-react/testing';
import { memo, type ReactElement, useSyncExternalStore } from 'react';

interface RowProps {
  account: Credential;
  onReplace: () => void;
  onDisconnect: () => void;
}

function Row({ account, onReplace, onDisconnect }: RowProps): ReactElement {
  return (
    <li data-credential-id={account.id}>
      {account.providerData?.email} <span>{account.status}</span>
      <button type="button" onClick={onReplace}>
        Replace
      </button>
      <button type="button" onClick={onDisconnect}>
        Disconnect
      </button>
    </li>
  );
}

/** A screen that an app makes of the kit's hooks. */
export function HooksScreen(): ReactElement {
  const { data: integrations = [] } = useIntegrations();
  return (
    <>
      {integrations.map(({ type, allCredentials }) => (
        <ul key={type}>
          {allCredentials.map((account) => (
            <HooksRow key={account.id} account={account} />
          ))}
        </ul>
      ))}
    </>
  );
}

const HooksRow = memo(function HooksRow({ account }: { account: Credential }) {
  const { mutate: replace } = useReplaceAccount(account.id);
  const { mutate: uninstall } = useUninstall(account.id);
  return <Row account={account} onReplace={replace} onDisconnect={uninstall} />;
});

/** The SDK, and whom to tell when it was asked to read everything again. */
export interface Source {
  sdk: FakeParagon;
  subscribe(listener: () => void): () => void;
  getVersion(): number;
}

function useVersion({ subscribe, getVersion }: Source): number {
  return useSyncExternalStore(subscribe, getVersion);
}

/** `getUser()` of the SDK, whose own types promise dates that are texts. */
function readUser(sdk: FakeParagon): ParagonUser {
  return sdk.getUser() as unknown as ParagonUser;
}

/** The same by hand: the list reads `getUser()`, and rows are spared where their props are the same. */
export function HandWrittenScreen({ source }: { source: Source }): ReactElement {
  useVersion(source);
  const user = readUser(source.sdk);
  const integrations = user.authenticated ? Object.entries(user.integrations) : [];
  return (
    <>
      {integrations.map(([type, integration]) => (
        <ul key={type}>
          {integration?.allCredentials.map((account) => (
            <HandWrittenRow key={account.id} account={account} source={source} />
          ))}
        </ul>
      ))}
    </>
  );
}

interface HandWrittenRowProps {
  account: Credential;
  source: Source;
}

const HandWrittenRow = memo(function HandWrittenRow({ account, source }: HandWrittenRowProps) {
  const integration = account.integrationId;
  const options = { selectedCredentialId: account.id };
  return (
    <Row
      account={account}
      onReplace={() => void source.sdk.installIntegration(integration, options)}
      onDisconnect={() => void source.sdk.uninstallIntegration(integration, options)}
    />
  );
});

/** Each status asks for its own account, as a badge somewhere else on the page does. */
export function HooksBadges({ ids }: { ids: readonly string[] }): ReactElement {
  return (
    <>
      {ids.map((id) => (
        <HooksBadge key={id} id={id} />
      ))}
    </>
  );
}

function HooksBadge({ id }: { id: string }): ReactElement {
  const { data: status } = useParagonUser({
    select: (user) => user.authenticated && find(Object.values(user.integrations), id)?.status,
  });
  return <span data-credential-id={id}>{status}</span>;
}

/** The same by hand. */
export function HandWrittenBadges(props: { ids: readonly string[]; source: Source }): ReactElement {
  return (
    <>
      {props.ids.map((id) => (
        <HandWrittenBadge key={id} id={id} source={props.source} />
      ))}
    </>
  );
}

function HandWrittenBadge({ id, source }: { id: string; source: Source }): ReactElement {
  useVersion(source);
  const user = readUser(source.sdk);
  const status = user.authenticated && find(Object.values(user.integrations), id)?.status;
  return <span data-credential-id={id}>{status}</span>;
}

type Accounts = { allCredentials: readonly { id: string; status: string }[] } | undefined;

function find(integrations: readonly Accounts[], id: string): { status: string } | undefined {
  for (const integration of integrations) {
    const found = integration?.allCredentials.find((account) => account.id === id);
    if (found) return found;
  }
  return undefined;
}
