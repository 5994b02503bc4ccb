import { createParagonClient } from './createParagonClient';
import type { ParagonClient } from './ParagonClient';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { createSdkHandle, type SdkSource } from './sdk/createSdkHandle';
import { loadSdk } from './sdk/loadSdk';
import type { ParagonSdk } from './sdk/ParagonSdk';

const clients = new WeakMap<object, ParagonClient>();

/**
 * The client of an SDK instance: there is one for each, whoever asks. On a server every call makes a new one,
 * so that requests of different people share nothing.
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

/**
 * The client to use once the SDK is loaded: two loaders can bring the same instance, and whoever was
 * first owns it.
 */
export async function getOwner(client: ParagonClient): Promise<ParagonClient> {
  const sdk: ParagonSdk = await client.getSdk();
  const owner = clients.get(sdk);
  if (owner) return owner;
  clients.set(sdk, client);
  return client;
}
