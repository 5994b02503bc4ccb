import {
  type Credential,
  type IntegrationItem,
  type ParagonError,
  useInstall,
  useIntegrations,
  useReplaceAccount,
  useRequest,
  useTriggerWorkflow,
  useUninstall,
} from 'paragon-connect-react/hooks';
import { type ReactNode, useState } from 'react';
import './custom-ui.css';

/** An app's own screen for some integrations, made of hooks alone. */
export function CustomUi({ types }: { types: readonly string[] }): ReactNode {
  const { data: integrations, error, isPending, refetch } = useIntegrations();
  if (isPending) return <p>Loading your integrations…</p>;
  if (!integrations) {
    return (
      <p role="alert">
        {error.message}{' '}
        <button type="button" onClick={() => refetch()}>
          Try again
        </button>
      </p>
    );
  }
  return (
    <main className="custom-ui">
      {integrations
        .filter(({ type }) => types.includes(type))
        .map((integration) => (
          <OneIntegration key={integration.type} integration={integration} />
        ))}
    </main>
  );
}

function OneIntegration({ integration }: { integration: IntegrationItem }): ReactNode {
  const install = useInstall(true);
  const { type, name, allCredentials } = integration;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul aria-label={`${name} accounts`}>
        {allCredentials.map((account) => (
          <OneAccount key={account.id} account={account} workflowId={firstWorkflow(account)} />
        ))}
      </ul>
      {install.attempt ? (
        <button type="button" onClick={install.cancel}>
          Cancel
        </button>
      ) : (
        <button type="button" onClick={() => install.mutate({ integration: type })}>
          {allCredentials.length > 0 ? `Connect another ${name} account` : `Connect ${name}`}
        </button>
      )}
      <Failed error={install.error} />
    </section>
  );
}

interface OneAccountProps {
  account: Credential;
  workflowId: string;
}

function OneAccount({ account, workflowId }: OneAccountProps): ReactNode {
  const label = String(account.providerData?.email ?? account.providerId);
  const replace = useReplaceAccount(account.id);
  const uninstall = useUninstall(account.id);
  const request = useRequest(account.id);
  const trigger = useTriggerWorkflow(workflowId, account.id);
  const [answer, setAnswer] = useState<unknown>();
  const error = replace.error ?? uninstall.error ?? trigger.error;
  const ask = () => request('/about').then(setAnswer, ({ code }) => setAnswer(code));
  return (
    <li data-credential-id={account.id}>
      <strong>{label}</strong> <span>{account.status.toLowerCase()}</span>
      {replace.attempt ? (
        <button type="button" onClick={replace.cancel}>
          Cancel
        </button>
      ) : (
        <button type="button" onClick={() => replace.mutate()} aria-label={`Replace ${label}`}>
          Replace
        </button>
      )}
      <button type="button" onClick={ask} aria-label={`Ask as ${label}`}>
        Ask
      </button>
      <button
        type="button"
        onClick={() => trigger.mutate()}
        aria-label={`Run workflow as ${label}`}
      >
        Run workflow
      </button>
      <button
        type="button"
        onClick={() => uninstall.mutate()}
        disabled={uninstall.isPending}
        aria-label={`Disconnect ${label}`}
      >
        Disconnect
      </button>
      <Failed error={error} />
      <Answer data={answer} />
      <Answer data={trigger.data} />
    </li>
  );
}

/** Who closes the window or cancels has ended it themselves: that is no failure. */
function Failed({ error }: { error: ParagonError | null }): ReactNode {
  const isFailure = error && !['cancelled', 'popup-closed'].includes(error.code);
  return isFailure ? <p role="alert">{error.message}</p> : null;
}

function Answer({ data }: { data: unknown }): ReactNode {
  return data === undefined ? null : <pre>{JSON.stringify(data, null, 2)}</pre>;
}

function firstWorkflow({ configurations }: Credential): string {
  const [id = ''] = Object.keys(configurations[0]?.workflowSettings ?? {});
  return id;
}
