import { QueryClient } from '@tanstack/react-query';
import { IntegrationAccounts, ParagonProvider } from 'paragon-connect-react';
import { createFakeParagon } from 'paragon-connect-react/testing';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Parts } from './Parts';
import { type Place, places } from './places';

/** What the drop-in comes to: its list, placeholders, or a list that could not be read. */
type State = 'ready' | 'loading' | 'failed';

declare global {
  interface Window {
    host: {
      /** Shows the drop-in in such a place. `Parts` are the same in parts, each with that class of the app's. */
      show(place: Place, options?: { state?: State; className?: string; inParts?: boolean }): void;
      /** What has happened to what is the app's: submitted, toggled, followed, dragged. */
      happened: string[];
    };
  }
}

const types = ['googledrive', 'slack', 'salesforce'];
const [ada, king, team] = ['ada@work.example', 'ada.king@example.org', 'team@work.example'];
const old = { dateCreated: '2024-01-01T12:00:00.000Z' };
const picture = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';
const accounts = {
  googledrive: [
    { ...old, email: ada, providerData: { email: ada, picture } },
    { ...old, email: king, status: 'INVALID' },
    { ...old, email: team, status: 'PENDING' },
  ],
  slack: [{ ...old, email: ada }],
} as const;

const stages = {
  ready: createFakeParagon({ accounts }),
  loading: createFakeParagon({ latency: 1_000_000 }),
  failed: createFakeParagon({ accounts }),
};
stages.failed.fail('authenticate', { status: 500 }, Infinity);
const queryClient = new QueryClient();
let root: Root | undefined;

window.host = {
  happened: [],
  show(place, { state = 'ready', className, inParts = false } = {}) {
    root?.unmount();
    const page = document.getElementById('root') as HTMLElement;
    page.removeAttribute('style');
    page.replaceChildren();
    root = createRoot(places[place](page));
    const fake = stages[state];
    root.render(
      <StrictMode>
        <ParagonProvider
          projectId={fake.projectId}
          getToken={fake.getToken}
          paragon={fake}
          queryClient={state === 'ready' ? queryClient : undefined}
        >
          {inParts ? (
            <Parts integrations={types} className={className} />
          ) : (
            <IntegrationAccounts integrations={types} searchable selectable className={className} />
          )}
        </ParagonProvider>
      </StrictMode>,
    );
  },
};
window.host.show('block');
