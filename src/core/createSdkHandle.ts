import { guardSdk } from './guardSdk';
import { forgetSavedSession, loadSdk, unavailable } from './loadSdk';
import { allowOrigin, installMessageGuard } from './messageGuard';
import type { ParagonClientOptions } from './ParagonClientOptions';
import { isParagonError } from './ParagonError';
import type { ParagonSdk } from './ParagonSdk';
import { watchLogout } from './sdkInternals';
import { watchEvents } from './watchEvents';

/** Where the SDK comes from: an instance, or a function that loads one. */
export type SdkSource = ParagonSdk | (() => Promise<ParagonSdk>);

/** The SDK, perhaps still to be loaded, with the message guard before it and its events behind it. */
export interface SdkHandle {
  /** Loads it once; a failure is not kept. Throws `sdk-unavailable`. */
  load(options: ParagonClientOptions): Promise<ParagonSdk>;
  /** The loaded SDK. */
  current(): ParagonSdk | undefined;
  /** Lets these origins message the SDK. */
  allow(origins: readonly string[] | undefined): void;
  /** Calls back after each event of the SDK, now or once it is loaded. */
  watch(onChange: () => void): () => void;
  onInstalled(listener: () => void): () => void;
  /** Calls back after each logout from now on, also a silent one; not for the facade, which has none. */
  onLogout(listener: () => void): void;
}

export function createSdkHandle(source: SdkSource = loadSdk): SdkHandle {
  installMessageGuard();
  const changes = new Set<() => void>();
  const installs = new Set<() => void>();
  const logouts = new Set<() => void>();
  let sdk: ParagonSdk | undefined;
  let loading: Promise<ParagonSdk> | null = null;
  let stop: (() => void) | undefined;

  function notify(listeners: Set<() => void>): void {
    for (const listener of listeners) listener();
  }

  /** Listens to the SDK while somebody listens to us. */
  function listen(): void {
    const wanted = changes.size + installs.size > 0;
    if (wanted && sdk && !stop) {
      stop = watchEvents(sdk, {
        onInstalled() {
          notify(changes);
          notify(installs);
        },
        onChanged: () => notify(changes),
      });
    } else if (!wanted) {
      stop?.();
      stop = undefined;
    }
  }

  function add(listeners: Set<() => void>, listener: () => void): () => void {
    // A wrapper of its own, so that one function can be added twice.
    const entry = (): void => listener();
    listeners.add(entry);
    listen();
    return () => {
      listeners.delete(entry);
      listen();
    };
  }

  function take(loaded: ParagonSdk): ParagonSdk {
    sdk = loaded;
    guardSdk(sdk);
    watchLogout(sdk, () => notify(logouts));
    Object.values(Object(Reflect.get(sdk, 'environments'))).forEach(allowOrigin);
    listen();
    return sdk;
  }

  if (typeof source !== 'function') take(source);

  return {
    current: () => sdk,
    load({ getToken }) {
      if (sdk) return Promise.resolve(sdk);
      if (typeof source !== 'function') return Promise.resolve(take(source));
      if (!loading && getToken) forgetSavedSession();
      loading ??= source()
        .then(take)
        .catch((cause: unknown) => {
          loading = null;
          throw isParagonError(cause) ? cause : unavailable(cause);
        });
      return loading;
    },
    allow: (origins = []) => origins.forEach(allowOrigin),
    watch: (onChange) => add(changes, onChange),
    onInstalled: (listener) => add(installs, listener),
    onLogout: (listener) => void logouts.add(listener),
  };
}
