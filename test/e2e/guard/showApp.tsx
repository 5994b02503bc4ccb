import {
  IntegrationAccounts,
  ParagonProvider,
  type ParagonProviderProps,
} from 'paragon-connect-react';
import { createRoot } from 'react-dom/client';
import { paragonUrl } from '../page/paragonUrl';

declare global {
  interface Window {
    /** What hostile messages have come to. */
    hostile: {
      /** They came past the SDK. */
      reached: number;
      /** The SDK did what they said. */
      obeyed: number;
    };
  }
}

const query = new URLSearchParams(window.location.search);
const base = query.has('elsewhere') ? paragonUrl : `${window.location.origin}/_paragon`;

type Sdk = typeof import('@useparagon/connect').connectSingleton;

/** Gives the SDK the addresses of the local Paragon, and counts what hostile messages do with it. */
export function prepare(sdk: Sdk): void {
  countHostile(sdk);
  sdk.configureGlobal(
    { host: new URL(base).host },
    {
      CDN_PUBLIC_URL: base,
      CONNECT_PUBLIC_URL: base,
      DASHBOARD_PUBLIC_URL: base,
      HERMES_PUBLIC_URL: base,
      PASSPORT_PUBLIC_URL: base,
      PASSPORT_PRODUCTION_URL: base,
      WORKER_PROXY_PUBLIC_URL: base,
      API_TRIGGER_KIT_PUBLIC_URL: base,
      ZEUS_PUBLIC_URL: base,
    },
  );
}

/** What a message or a window can call. */
const functions = [
  'uninstallIntegration',
  'installIntegration',
  'logout',
  '_oauthCallback',
  '_oauthErrorCallback',
];

function countHostile(sdk: Sdk): void {
  window.hostile = { reached: 0, obeyed: 0 };
  for (const name of functions) {
    const call: (...parameters: unknown[]) => unknown = Reflect.get(sdk, name);
    Reflect.set(sdk, name, (...parameters: unknown[]) => {
      if (isHostile(Object(window.event).data)) window.hostile.obeyed += 1;
      return call.apply(sdk, parameters);
    });
  }
  // Right behind the SDK's own listener.
  window.addEventListener('message', ({ data }) => {
    if (isHostile(data)) window.hostile.reached += 1;
  });
}

function isHostile(data: unknown): boolean {
  return data === null || Object(data).hostile === true;
}

/** Shows the drop-in. */
export function showApp(
  props: Pick<ParagonProviderProps, 'paragon'> & { beforeToken?(): Promise<void> },
): void {
  const { paragon, beforeToken } = props;
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ParagonProvider
      projectId="local-project"
      getToken={async () => {
        await beforeToken?.();
        const answer = await fetch(`${base}/token`, { method: 'POST', body: '{}' });
        return (await answer.json()).token;
      }}
      paragon={paragon}
      headless={query.get('headless') !== 'no'}
      allowedOrigins={query.has('allow') ? [new URL(paragonUrl).origin] : []}
    >
      <IntegrationAccounts />
    </ParagonProvider>,
  );
}
