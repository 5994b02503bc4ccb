import { QueryClient } from '@tanstack/react-query';
import {
  IntegrationAccounts,
  type ParagonClient,
  ParagonProvider,
  useParagonClient,
} from 'paragon-connect-react';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type {} from './countResources';

/** How a window ends. */
export type Ending = 'allow' | 'deny' | 'close' | 'cancel';

/** An app whose integrations page comes and goes. */
export interface Leaks {
  /** Shows the drop-in, in the app's QueryClient or in one that the provider makes for itself. */
  mount(cache: 'shared' | 'own'): Promise<void>;
  unmount(): Promise<void>;
  /** Connects an account in a window, and disconnects it when that succeeded. */
  attempt(ending: Ending): Promise<void>;
  /** Starts attempts and cancels each at once, in windows that say nothing. */
  cancel(count: number): Promise<void>;
  /** The same without the kit. */
  cancelBare(count: number): void;
}

declare global {
  interface Window {
    leaks: Leaks;
  }
}

const { sdk, projectId, getToken } = await createLocalSdk();
const queryClient = new QueryClient();
const integration = 'salesforce';
let root: Root | undefined;
let client: ParagonClient | undefined;
let opened: Window | null = null;

const { open } = window;
function openTab(url?: string | URL): Window | null {
  // Without the features it is a tab, which opens faster.
  opened = open.call(window, url);
  return opened;
}

const provider = { href: 'https://provider.example/' };

/** A window that shows a page of its own, and tells nobody: for the page that opens it, no more is left of it. */
class Silent {
  closed = false;
  location = provider;
  close(): void {
    this.closed = true;
  }
}

function openSilent(): Window {
  opened = new Silent() as unknown as Window;
  return opened;
}

const { resources } = window;
let subscriptions = 0;
const { subscribe, unsubscribe } = sdk;
sdk.subscribe = (...parameters) => {
  subscriptions += 1;
  return subscribe.apply(sdk, parameters);
};
sdk.unsubscribe = (...parameters) => {
  const isRemoved = unsubscribe.apply(sdk, parameters);
  if (isRemoved) subscriptions -= 1;
  return isRemoved;
};
window.resources = () => ({ ...resources(), subscriptions });

function Expose(): ReactNode {
  const mine = useParagonClient();
  useEffect(() => {
    client = mine;
  }, [mine]);
  return null;
}

function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does what a person does in the window. */
async function act(ending: Exclude<Ending, 'cancel'>): Promise<void> {
  const selector = ending === 'close' ? 'form' : `button[value="${ending}"]`;
  const find = () => opened?.document.querySelector<HTMLElement>(selector);
  while (!find()) await pause(10);
  if (ending === 'close') opened?.close();
  else find()?.click();
}

/** Returns how it ended: the error's code, or the new account's id. */
async function install(ending: Ending): Promise<string | undefined> {
  const attempt = client?.install({ integration, allowMultiple: true });
  const settled = attempt?.then(
    ({ credentialId }) => credentialId,
    ({ code }) => code,
  );
  if (ending === 'cancel') client?.store.getState().attempts[0]?.cancel();
  else await act(ending);
  return settled;
}

window.leaks = {
  async mount(cache) {
    const place = document.body.appendChild(document.createElement('main'));
    root = createRoot(place);
    root.render(
      <ParagonProvider
        projectId={projectId}
        getToken={getToken}
        paragon={sdk}
        queryClient={cache === 'shared' ? queryClient : undefined}
      >
        <Expose />
        <IntegrationAccounts integrations={[integration]} />
      </ParagonProvider>,
    );
    while (!place.querySelector('[data-credential-id]')) await pause();
  },
  async unmount() {
    root?.unmount();
    document.querySelector('main')?.remove();
    await pause();
  },
  async attempt(ending) {
    window.open = openTab;
    const result = await install(ending);
    if (ending === 'allow') await client?.uninstall(result);
  },
  async cancel(count) {
    window.open = openSilent;
    for (let turn = 0; turn < count; turn += 1) await install('cancel');
  },
  cancelBare(count) {
    window.open = openSilent;
    for (let turn = 0; turn < count; turn += 1) {
      const options = { allowMultipleCredentials: true, oauthTimeout: 180_000 };
      sdk.installIntegration(integration, options).catch(() => undefined);
      opened?.close();
    }
  },
};
