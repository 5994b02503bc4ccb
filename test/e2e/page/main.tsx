import { QueryClient } from '@tanstack/react-query';
import {
  type Credential,
  createConfigurationMutation,
  IntegrationAccounts,
  type ParagonClient,
  ParagonProvider,
  type ParagonSdk,
  removeConfigurationMutation,
  saveUserSettingsMutation,
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
  updateConfigurationMutation,
  useInstall,
  useParagonClient,
  useParagonUser,
} from 'paragon-connect-react';
import { createLocalSdk, type LocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CustomUi } from '../../../stories/live/CustomUi';
import type { TokenMood } from '../../tools/answerToken';
import { createTokens, type Tokens } from './createTokens';
import { paragonUrl } from './paragonUrl';
import { readPlaces } from './places';
import '../../../src/styles.css';

declare global {
  interface Window {
    app: {
      client: ParagonClient;
      sdk: ParagonSdk;
      /** The accounts that the kit shows, by integration. */
      accounts(): Record<string, Credential[]>;
      /** The provider's `getToken`. */
      tokens: Tokens;
      /** Another person uses the app from now on. */
      setUser(userId: string): void;
      queryClient: QueryClient;
      /** Every place from which a token could be read, by name, as text. */
      places(): [string, string][];
      /** The mutations of settings, for calls that no screen makes. */
      mutations: typeof mutations;
      unmount(): void;
    };
  }
}

const mutations = {
  createConfigurationMutation,
  removeConfigurationMutation,
  saveUserSettingsMutation,
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
  updateConfigurationMutation,
};
const queryClient = new QueryClient();
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

/** A button of the app's own, which is there before anybody is signed in. */
function EarlyConnect(): ReactNode {
  const install = useInstall(true);
  return (
    <button type="button" onClick={() => install.mutate({ integration: 'googledrive' })}>
      Connect early
    </button>
  );
}

/** Installs by itself, as soon as somebody is signed in: no click is behind the window. */
function InstallByItself({ type }: { type: string }): null {
  const client = useParagonClient();
  const { data: user } = useParagonUser();
  const isSignedIn = user?.authenticated ?? false;
  useEffect(() => {
    if (!isSignedIn) return;
    client.install({ integration: type, allowMultiple: true }).catch(() => {
      // The outcome stands beside the integration.
    });
  }, [client, type, isSignedIn]);
  return null;
}

function App({ local, userId }: { local: LocalSdk; userId: string }): ReactNode {
  return (
    <ParagonProvider
      projectId={local.projectId}
      getToken={() => window.app.tokens.getToken()}
      userId={userId}
      // Without the prop the kit loads the SDK itself, which asks Paragon's own servers.
      paragon={query.get('sdk') === 'default' ? undefined : local.sdk}
      queryClient={queryClient}
    >
      <Expose />
      {query.has('early') && <EarlyConnect />}
      {query.has('install') && <InstallByItself type={query.get('install') ?? ''} />}
      {query.get('ui') === 'hooks' ? (
        <CustomUi types={['googledrive', 'slack']} />
      ) : (
        <IntegrationAccounts
          allowMultiple={query.get('allowMultiple') !== 'no'}
          selectable
          manageable={query.has('manageable')}
        />
      )}
    </ParagonProvider>
  );
}

const local = await createLocalSdk({ baseUrl: paragonUrl });
const root = createRoot(document.getElementById('root') as HTMLElement);
const tokens = createTokens();

function show(userId: string): void {
  tokens.setUser(userId);
  root.render(
    <StrictMode>
      <App local={local} userId={userId} />
    </StrictMode>,
  );
}

tokens.setMood((query.get('token') ?? 'good') as TokenMood);
window.app = {
  ...({} as Window['app']),
  sdk: local.sdk,
  tokens,
  setUser: show,
  queryClient,
  mutations,
  places: () => readPlaces(window.app.client, queryClient),
  unmount: () => root.unmount(),
};
show('demo-user');
