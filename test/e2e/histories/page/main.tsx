import { QueryClient } from '@tanstack/react-query';
import {
  type InstallResult,
  IntegrationAccounts,
  type ParagonClient,
  ParagonProvider,
  type ParagonUser,
  useParagonClient,
  useParagonUser,
} from 'paragon-connect-react';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { type ReactNode, StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { countSubscriptions } from '../../../histories/countSubscriptions';
import { createPromises } from '../../../histories/createPromises';
import { paragonUrl } from '../../page/paragonUrl';
import { types } from '../types';
import { followCalls } from './followCalls';
import { look, type Sight } from './look';
import { type Change, makeChange } from './makeChange';
import '../../../../src/styles.css';

declare global {
  interface Window {
    /** Lent by the test: a token of the person who is there now. */
    getToken(): Promise<string>;
    /** The kit in this tab of the browser. */
    tab: {
      client: ParagonClient;
      /** Shows the app, to this person where the app names whom it means. Returns what was in flight before. */
      mount(userId: string | undefined): Sight['attempts'];
      unmount(): void;
      /** Returns what was in flight before. */
      signOut(): Sight['attempts'];
      /** Changes settings, workflows or configurations. Resolves with `ok` or a code. */
      change(change: Change): Promise<string>;
      /** What there is to be seen, held and complained of. */
      look(): Sight;
    };
  }
}

const query = new URLSearchParams(window.location.search);
const { sdk, projectId } = await createLocalSdk({ baseUrl: paragonUrl });
const queryClient = new QueryClient();
const promises = createPromises();
const results = new Set<InstallResult>();
const countListeners = countSubscriptions(sdk);
let shown: ParagonUser | undefined;
let root: Root | null = null;

function Expose(): ReactNode {
  const client = useParagonClient();
  const { data: user } = useParagonUser();
  useLayoutEffect(() => {
    window.tab.client ??= followCalls(client, promises, results);
    shown = user;
    return () => {
      shown = undefined;
    };
  }, [client, user]);
  return null;
}

function App({ userId }: { userId: string | undefined }): ReactNode {
  return (
    <ParagonProvider
      projectId={projectId}
      getToken={() => window.getToken()}
      userId={userId}
      paragon={sdk}
      queryClient={queryClient}
    >
      <Expose />
      <IntegrationAccounts integrations={types} selectable manageable />
    </ParagonProvider>
  );
}

window.tab = {
  ...({} as Window['tab']),
  mount(userId) {
    root ??= createRoot(document.getElementById('root') as HTMLElement);
    const attempts = window.tab.client ? window.tab.look().attempts : [];
    const app = <App userId={userId} />;
    // In this very task, as is what it cancels.
    flushSync(() => root?.render(query.has('strict') ? <StrictMode>{app}</StrictMode> : app));
    return attempts;
  },
  signOut() {
    const { attempts } = window.tab.look();
    window.tab.client.signOut();
    return attempts;
  },
  unmount() {
    root?.unmount();
    root = null;
  },
  change(change) {
    const made = makeChange(window.tab.client, change);
    promises.follow(JSON.stringify(change), () => made);
    return made.then(
      () => 'ok',
      ({ code }) => String(code),
    );
  },
  look: () => ({
    ...look({ client: window.tab.client, sdk, queryClient, shown }),
    results: [...results],
    complaints: promises.getComplaints(),
    listeners: countListeners(),
  }),
};
