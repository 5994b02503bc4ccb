import { guardSdk } from '../guard/guardSdk';
import { allowOrigin, installMessageGuard } from '../guard/messageGuard';
import type { ParagonClientOptions } from '../ParagonClientOptions';
import { isParagonError } from '../ParagonError';
import { forgetSavedSession, loadSdk, unavailable } from './loadSdk';
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
  /** Calls back after the SDK has connected an account. This and the next two: now, or once it is loaded. */
  onInstalled(listener: () => void): () => void;
  /** Calls back after it has removed an account or switched a workflow. */
  onChanged(listener: () => void): () => void;
  /** Calls back after each logout, also a silent one; not for the facade, which has none. */
  onLogout(listener: () => void): () => void;
}

export function createSdkHandle(source: SdkSource = loadSdk): SdkHandle {
  installMessageGuard();
  const changes = new Set<() => void>();
  const installs = new Set<() => void>();
  const logouts = new Set<() => void>();
  let sdk: ParagonSdk | undefined;
  let loading: Promise<ParagonSdk> | null = null;
  let stops: (() => void)[] = [];

  function notify(listeners: Set<() => void>): void {
    for (const listener of listeners) listener();
  }

  /** Listens to the SDK while somebody listens to us. */
  function listen(): void {
    const wanted = changes.size + installs.size + logouts.size > 0;
    if (wanted && sdk && stops.length === 0) {
      stops = [
        watchEvents(sdk, {
          onInstalled: () => notify(installs),
          onChanged: () => notify(changes),
        }),
        watchLogout(sdk, () => notify(logouts)),
      ];
    } else if (!wanted) {
      for (const stop of stops.splice(0)) stop();
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
      loading ??= Promise.resolve()
        .then(source)
        .then(take)
        .catch((cause: unknown) => {
          loading = null;
          throw isParagonError(cause) ? cause : unavailable(cause);
        });
      return loading;
    },
    allow: (origins = []) => origins.forEach(allowOrigin),
    onInstalled: (listener) => add(installs, listener),
    onChanged: (listener) => add(changes, listener),
    onLogout: (listener) => add(logouts, listener),
  };
}
