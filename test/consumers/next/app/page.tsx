import { Account, Integration, Integrations } from 'paragon-connect-react';

/** Rendered on the server. The parts are client components. */
export default function Page() {
  return (
    <main>
      <h1>Settings</h1>
      <Integrations.Root>
        <Integrations.Error />
        <Integrations.List>
          <Integration.Root>
            <div className="pc-integration-header">
              <Integration.Icon />
              <Integration.Name />
              <Integration.Status />
              <div className="pc-actions">
                <Integration.Connect />
                <Integration.Cancel />
              </div>
            </div>
            <Integration.Error />
            <Integration.Accounts>
              <Account.Root>
                <Account.Avatar />
                <Account.Label />
                <Account.Status />
                <div className="pc-actions">
                  <Account.Cancel />
                  <Account.Replace />
                  <Account.Disconnect />
                </div>
                <Account.Error />
              </Account.Root>
            </Integration.Accounts>
          </Integration.Root>
        </Integrations.List>
      </Integrations.Root>
    </main>
  );
}
