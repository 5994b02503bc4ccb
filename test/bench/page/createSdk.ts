import type ConnectSDKClass from '@useparagon/connect/ConnectSDK';
import ConnectSDK from '@useparagon/connect/ConnectSDK';
import { paragonUrl } from './network';

export const projectId = 'bench-project';

/** Each integration's picture stands in its own address, so that no list waits for pictures. */
const icons =
  'data:image/svg+xml,' +
  '%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E' +
  '%3Crect width="32" height="32" rx="8" fill="%231a73e8"/%3E%3C/svg%3E#';

/** The real SDK, with every address on the network of this page. */
export function createSdk(): ConnectSDKClass {
  const Sdk = findConstructor(ConnectSDK);
  return new Sdk(
    {
      CDN_PUBLIC_URL: icons,
      CONNECT_PUBLIC_URL: window.location.origin.replace('127.0.0.1', 'localhost'),
      DASHBOARD_PUBLIC_URL: paragonUrl,
      HERMES_PUBLIC_URL: paragonUrl,
      PASSPORT_PRODUCTION_URL: paragonUrl,
      PASSPORT_PUBLIC_URL: paragonUrl,
      WORKER_PROXY_PUBLIC_URL: paragonUrl,
      API_TRIGGER_KIT_PUBLIC_URL: paragonUrl,
      ZEUS_PUBLIC_URL: paragonUrl,
      NODE_ENV: 'development',
      PLATFORM_ENV: 'development',
      VERSION: 'latest',
    },
    { skipBootstrapWithLastKnownState: true },
  );
}

/** Bundlers nest the default export of a CommonJS module, or do not. */
function findConstructor(module: unknown): typeof ConnectSDKClass {
  const found = typeof module === 'function' ? module : Object(module).default;
  return found as typeof ConnectSDKClass;
}

/** A user token that nobody has signed. */
export async function getToken(): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: 'bench-user', iat: now, exp: now + 3_600 };
  return [{ alg: 'RS256', typ: 'JWT' }, claims, 'unsigned']
    .map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
    .join('.');
}
