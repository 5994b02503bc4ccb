import type { ParagonSdk } from './ParagonSdk';
import { replaceMethod } from './replaceMethod';

/**
 * What the kit reaches in an SDK instance that its types call private (2.4.0). Each is optional: the facade has
 * none of them, and another version may name them otherwise.
 */

/** Who is signed in. */
export interface SignedIn {
  authenticated: boolean;
  userId?: string | undefined;
}

/** Reads who is signed in, without the deep clone of all accounts that `getUser()` makes. */
export function peekUser(sdk: ParagonSdk): SignedIn {
  const state = Object(Reflect.get(sdk, 'userState'));
  const { authenticated, userId } =
    typeof state.authenticated === 'boolean' ? state : sdk.getUser();
  // The SDK takes `sub` as it is, also where it is a number.
  return userId === undefined ? { authenticated } : { authenticated, userId: String(userId) };
}

/** Whether this person is signed in. */
export function isSignedIn(sdk: ParagonSdk, userId: string | null): boolean {
  const user = peekUser(sdk);
  return user.authenticated && user.userId === userId;
}

/**
 * The two objects that the SDK replaces with each change of its state: as long as both are the same, `getUser()`
 * says the same. Undefined for the facade, which shows neither.
 */
export function peekState(sdk: ParagonSdk): [state: unknown, integrations: unknown] | undefined {
  const state: unknown = Reflect.get(sdk, 'userState');
  return state ? [state, Reflect.get(Object(state), 'integrations')] : undefined;
}

/** The method that fetches everything again. It keeps the state meanwhile, and also when it fails. */
export function findBootstrap(sdk: ParagonSdk): (() => Promise<void>) | undefined {
  const bootstrap: unknown = Reflect.get(sdk, 'bootstrapSDKState');
  return typeof bootstrap === 'function' ? () => bootstrap.call(sdk) : undefined;
}

/**
 * Drops the calls whose answers the SDK shares among its callers. SDK trap 24: the SDK keeps a call whose answer was
 * not JSON for ever, and every later sign-in of the page fails with it.
 */
export function forgetSharedReads(sdk: ParagonSdk): void {
  const shared: unknown = Reflect.get(sdk, 'keyToRequestPromiseMap');
  for (const key of Object.keys(Object(shared))) Reflect.deleteProperty(Object(shared), key);
}

/**
 * Lets the SDK keep its session in memory alone. SDK traps 27 and 29: otherwise it writes everything to localStorage,
 * token included, and logs out where storage is full. An app with `getToken` needs no saved session.
 */
export function keepInMemory(sdk: ParagonSdk): void {
  for (const name of ['saveState', 'clearState']) {
    if (typeof Reflect.get(sdk, name) === 'function') replaceMethod(sdk, name, () => undefined);
  }
}

/**
 * Calls back after each logout. SDK trap 21: the SDK has no event for a logout, also when a refused call is the
 * reason. Returns a function that stops watching.
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
 * Calls back with each saving of an account that a message of the window set off. SDK trap 2: where the saving fails,
 * the SDK leaves the rejection unhandled and its install open for ever. SDK trap 11: the SDK sends the options of the
 * latest install with it, unless these are given. Returns a function that stops watching.
 */
export function watchSaving(
  sdk: ParagonSdk,
  onSaving: (saving: Promise<unknown>) => void,
  installOptions?: object,
): () => void {
  const save: unknown = Reflect.get(sdk, '_oauthCallback');
  if (typeof save !== 'function') return () => undefined;
  return replaceMethod(sdk, '_oauthCallback', (...parameters: unknown[]) => {
    // The install flow passes more parameters, and handles failures itself.
    if (parameters.length > 1) return save.apply(sdk, parameters);
    const own = installOptions ? [undefined, { installOptions }] : [];
    const saving: Promise<unknown> = save.call(sdk, ...parameters, ...own);
    onSaving(saving);
    return saving.catch(() => undefined);
  });
}

/** The methods that the SDK's `message` listener calls, each within the event. */
const messageHandlers = ['functionInvocationHandler', '_oauthCallback', '_oauthErrorCallback'];

/**
 * Asks `mayPass` before the SDK does what a message says. Returns false when the instance lacks one of the methods:
 * then nothing is guarded.
 */
export function askBeforeMessages(
  sdk: ParagonSdk,
  mayPass: (event: MessageEvent) => boolean,
): boolean {
  const handlers = messageHandlers.map((name) => ({ name, handle: Reflect.get(sdk, name) }));
  if (handlers.some(({ handle }) => typeof handle !== 'function')) return false;
  for (const { name, handle } of handlers) {
    replaceMethod(sdk, name, (...parameters: unknown[]) => {
      // A call from elsewhere has no event.
      const { event } = window;
      const isStopped = event instanceof MessageEvent && !mayPass(event);
      return isStopped ? Promise.resolve() : handle.apply(sdk, parameters);
    });
  }
  return true;
}
