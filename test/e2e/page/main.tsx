import {
  type Credential,
  IntegrationAccounts,
  type ParagonClient,
  ParagonProvider,
  type ParagonSdk,
  useParagonClient,
  useParagonUser,
} from 'paragon-connect-react';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CustomUi } from '../../../stories/live/CustomUi';
import '../../../src/styles.css';

declare global {
  interface Window {
    app: {
      client: ParagonClient;
      sdk: ParagonSdk;
      /** The accounts that the kit shows, by integration. */
      accounts(): Record<string, Credential[]>;
      /** What `getToken` returns from now on; a throw and garbage included. */
      getToken: () => string | Promise<string>;
      unmount(): void;
    };
  }
}

const query = new URLSearchParams(window.location.search);

function Expose(): ReactNode {
  const client = useParagonClient();
  const { data: user } = useParagonUser();
  useEffect(() => {
    window.app.client = client;
    window.app.accounts = () =>
      user?.authenticated
        ? Object.fromEntries(
            Object.entries(user.integrations).map(([type, state]) => [
              type,
              state?.allCredentials ?? [],
            ]),
          )
        : {};
  }, [client, user]);
  return null;
}

function App({ local }: { local: Awaited<ReturnType<typeof createLocalSdk>> }): ReactNode {
  return (
    <ParagonProvider
      projectId={local.projectId}
      getToken={() => window.app.getToken()}
      paragon={local.sdk}
    >
      <Expose />
      {query.get('ui') === 'hooks' ? (
        <CustomUi types={['googledrive', 'slack']} />
      ) : (
        <IntegrationAccounts allowMultiple={query.get('allowMultiple') !== 'no'} selectable />
      )}
    </ParagonProvider>
  );
}

const local = await createLocalSdk();
const root = createRoot(document.getElementById('root') as HTMLElement);
window.app = {
  ...({} as Window['app']),
  sdk: local.sdk,
  getToken: local.getToken,
  unmount: () => root.unmount(),
};
root.render(
  <StrictMode>
    <App local={local} />
  </StrictMode>,
);
