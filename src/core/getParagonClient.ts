import { getInternals } from './clientInternals';
import { createParagonClient } from './createParagonClient';
import type { ParagonClient } from './ParagonClient';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { createSdkHandle, type SdkSource } from './sdk/createSdkHandle';
import { loadSdk } from './sdk/loadSdk';

const clients = new WeakMap<object, ParagonClient>();

/**
 * The client of an SDK instance: all providers of the instance share one. On a server each call creates a new one, so
 * that the requests of different people share nothing.
 */
export function getParagonClient(
  source: SdkSource = loadSdk,
  options: ParagonClientOptions,
): ParagonClient {
  const existing = clients.get(source);
  if (existing) return existing;
  const client = createParagonClient(createSdkHandle(source), options);
  if (typeof window !== 'undefined') clients.set(source, client);
  return client;
}

/** The client to use once the SDK is loaded. Two loaders can bring the same instance: the first one's client owns it. */
export async function getOwner(client: ParagonClient): Promise<ParagonClient> {
  const sdk = await getInternals(client).loadSdk();
  const owner = clients.get(sdk);
  if (owner) return owner;
  clients.set(sdk, client);
  return client;
}
