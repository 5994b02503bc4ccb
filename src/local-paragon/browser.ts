import type ConnectSDK from '@useparagon/connect/ConnectSDK';
import { allowOrigin, installMessageGuard } from '../core/guard/messageGuard';

export interface LocalSdkOptions {
  /** Where the local Paragon answers. @default '/_paragon' on the page's own origin */
  baseUrl?: string | undefined;
  /** @default 'demo-user' */
  userId?: string | undefined;
  /** @default 'local-project' */
  projectId?: string | undefined;
  /** Signs in somebody who may change nothing: 403 with the code 7210. @default false */
  readOnly?: boolean | undefined;
}

/** What a `ParagonProvider` needs to run on the local Paragon. */
export interface LocalSdk {
  sdk: ConnectSDK;
  projectId: string;
  getToken(): Promise<string>;
}

type Constructor = typeof ConnectSDK;

const registry = Symbol.for('paragon-connect-react.local-sdk');

/**
 * Makes the real SDK with every address on the local Paragon: one instance a page and address, so that a
 * window is answered once.
 *
 * @throws `Error` when no local Paragon answers, as in a production build
 */
export async function createLocalSdk(options: LocalSdkOptions = {}): Promise<LocalSdk> {
  if (typeof window === 'undefined') {
    throw new Error('createLocalSdk() runs in a browser only. Call it from an effect or a loader.');
  }
  const { baseUrl = '/_paragon', userId = 'demo-user', projectId = 'local-project' } = options;
  const { readOnly = false } = options;
  const base = new URL(baseUrl, window.location.origin).href.replace(/\/$/, '');
  const getToken = () => fetchToken(base, { userId, projectId, readOnly });
  await getToken();
  return { sdk: await getInstance(base), projectId, getToken };
}

function getInstance(base: string): Promise<ConnectSDK> {
  const page = window as Window & { [registry]?: Map<string, Promise<ConnectSDK>> };
  page[registry] ??= new Map();
  const instances = page[registry];
  const known = instances.get(base);
  if (known) return known;
  const instance = createInstance(base);
  instances.set(base, instance);
  // A failed load may be tried again.
  instance.catch(() => instances.delete(base));
  return instance;
}

async function createInstance(base: string): Promise<ConnectSDK> {
  // The guard works only where it was registered before the SDK.
  installMessageGuard();
  allowOrigin(base);
  const Sdk = findConstructor(await import('@useparagon/connect/ConnectSDK'));
  const environments = {
    CDN_PUBLIC_URL: base,
    CONNECT_PUBLIC_URL: base,
    DASHBOARD_PUBLIC_URL: base,
    HERMES_PUBLIC_URL: base,
    PASSPORT_PRODUCTION_URL: base,
    PASSPORT_PUBLIC_URL: base,
    WORKER_PROXY_PUBLIC_URL: base,
    API_TRIGGER_KIT_PUBLIC_URL: base,
    ZEUS_PUBLIC_URL: base,
    NODE_ENV: 'development',
    PLATFORM_ENV: 'development',
    VERSION: 'latest',
  };
  return new Sdk(environments, { skipBootstrapWithLastKnownState: true });
}

/** Bundlers nest the default export of a CommonJS module once, twice or not at all. */
function findConstructor(module: unknown): Constructor {
  for (let value = module, depth = 0; value && depth < 4; depth += 1) {
    if (typeof value === 'function') return value as Constructor;
    value = Reflect.get(value, 'default');
  }
  throw new Error('@useparagon/connect/ConnectSDK has no default export.');
}

async function fetchToken(base: string, person: object): Promise<string> {
  const response = await fetch(`${base}/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(person),
  }).catch((cause: unknown) => {
    throw new Error(missing(base), { cause });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const token = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'token');
  if (response.ok && typeof token === 'string') return token;
  throw new Error(missing(base));
}

function missing(base: string): string {
  return (
    `No local Paragon answers at ${base}. It runs on a development server only: add localParagon() of ` +
    "'paragon-connect-react/local-paragon' to the Vite plugins, or start createLocalParagon().listen()."
  );
}
