import type { ParagonSdk } from './ParagonSdk';
import { replaceMethod } from './replaceMethod';

/**
 * What the kit reaches in an SDK instance that its types call private (2.4.0). Each is optional: the facade has
 * none of it, and another version may name it otherwise.
 */

/** Who is signed in. */
export interface Glance {
  authenticated: boolean;
  userId?: string | undefined;
}

/** Tells who is signed in without the deep clone of all accounts that `getUser()` makes. */
export function glance(sdk: ParagonSdk): Glance {
  const { authenticated, userId } = Object(Reflect.get(sdk, 'userState'));
  return typeof authenticated === 'boolean' ? { authenticated, userId } : sdk.getUser();
}

/** The method that reads everything again and keeps the state meanwhile, and when that fails. */
export function findBootstrap(sdk: ParagonSdk): (() => Promise<void>) | undefined {
  const bootstrap: unknown = Reflect.get(sdk, 'bootstrapSDKState');
  return typeof bootstrap === 'function' ? () => bootstrap.call(sdk) : undefined;
}

/**
 * Lets go of reads that the SDK shares among its callers. One whose answer could not be read is never let go by
 * the SDK itself, and would fail all later ones of the page.
 */
export function forgetSharedReads(sdk: ParagonSdk): void {
  const shared: unknown = Reflect.get(sdk, 'keyToRequestPromiseMap');
  for (const key of Object.keys(Object(shared))) Reflect.deleteProperty(Object(shared), key);
}

/**
 * Lets the SDK keep its session in memory alone. It would write everything to localStorage, with the token, and
 * log out where that has no room; who has `getToken` needs none of it.
 */
export function keepInMemory(sdk: ParagonSdk): void {
  for (const name of ['saveState', 'clearState']) {
    if (typeof Reflect.get(sdk, name) === 'function') replaceMethod(sdk, name, () => undefined);
  }
}

/**
 * Calls back after each logout: the SDK has no event for it, also when a refused call is the reason. Returns what
 * ends that.
 */
export function watchLogout(sdk: ParagonSdk, onLogout: () => void): () => void {
  const { logout } = sdk;
  if (!logout) return () => undefined;
  return replaceMethod(sdk, 'logout', () => {
    logout.call(sdk);
    onLogout();
  });
}

/**
 * Tells of each account that the SDK saves after the message of a window, and takes over the failure: the SDK
 * leaves it unhandled, and its install open for ever. Returns what ends that.
 */
export function watchSaving(
  sdk: ParagonSdk,
  onSaving: (saving: Promise<unknown>) => void,
): () => void {
  const save: unknown = Reflect.get(sdk, '_oauthCallback');
  if (typeof save !== 'function') return () => undefined;
  return replaceMethod(sdk, '_oauthCallback', (...parameters: unknown[]) => {
    const saving: Promise<unknown> = save.apply(sdk, parameters);
    // The install flow passes more, and hears of failures itself.
    if (parameters.length > 1) return saving;
    onSaving(saving);
    return saving.catch(() => undefined);
  });
}

/** What the SDK's listener for messages calls, each within the event. */
const messageHandlers = ['functionInvocationHandler', '_oauthCallback', '_oauthErrorCallback'];

/**
 * Asks before the SDK does what a message says. Returns whether that could be arranged: all of it must be there.
 */
export function askBeforeMessages(
  sdk: ParagonSdk,
  mayPass: (event: MessageEvent) => boolean,
): boolean {
  const handlers = messageHandlers.map((name) => ({ name, handle: Reflect.get(sdk, name) }));
  if (handlers.some(({ handle }) => typeof handle !== 'function')) return false;
  for (const { name, handle } of handlers) {
    replaceMethod(sdk, name, (...parameters: unknown[]) => {
      // Others call it without an event.
      const { event } = window;
      const isStopped = event instanceof MessageEvent && !mayPass(event);
      return isStopped ? Promise.resolve() : handle.apply(sdk, parameters);
    });
  }
  return true;
}
