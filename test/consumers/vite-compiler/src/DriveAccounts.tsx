import {
  type Credential,
  useAttempts,
  useInstall,
  useParagonUser,
  useReplaceAccount,
  useSelectedAccount,
  useUninstall,
} from 'paragon-connect-react/hooks';

/** An account list of the app's own, as the README has it. */
export function DriveAccounts() {
  const { data: user } = useParagonUser();
  const install = useInstall(true);
  const attempts = useAttempts({ integration: 'googledrive' });
  const accounts = user?.authenticated ? user.integrations.googledrive?.allCredentials : [];
  return (
    <section aria-label="My drives">
      <p>{attempts.length > 0 ? 'One moment…' : `${accounts?.length ?? 0} drives`}</p>
      {accounts?.map((account) => (
        <DriveAccount key={account.id} account={account} />
      ))}
      <button type="button" onClick={() => install.mutate({ integration: 'googledrive' })}>
        Add a drive
      </button>
      {install.attempt && (
        <button type="button" onClick={install.cancel}>
          Give up
        </button>
      )}
      {install.error && !['cancelled', 'popup-closed'].includes(install.error.code) && (
        <p role="alert">{install.error.message}</p>
      )}
    </section>
  );
}

function DriveAccount({ account }: { account: Credential }) {
  const email = account.providerData?.email;
  const replace = useReplaceAccount(account.id);
  const uninstall = useUninstall(account.id);
  const { account: selected, select } = useSelectedAccount('googledrive');
  return (
    <p>
      {String(email)} {selected?.id === account.id && '(in use)'}
      <button type="button" onClick={() => select(account.id)}>
        Use {String(email)}
      </button>
      <button type="button" onClick={() => replace.mutate()}>
        Exchange {String(email)}
      </button>
      <button type="button" onClick={() => uninstall.mutate()}>
        Remove {String(email)}
      </button>
    </p>
  );
}
