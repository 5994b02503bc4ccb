import { callSafely } from '../errors/reportException';
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
  /** Loads the SDK once. A failed load is not kept. Rejects with `sdk-unavailable`. */
  load(options: ParagonClientOptions): Promise<ParagonSdk>;
  /** The SDK, when it is loaded. */
  current(): ParagonSdk | undefined;
  /** Lets these origins message the SDK. */
  allow(origins: readonly string[] | undefined): void;
  /** Calls back after the SDK has connected an account. Before the SDK is loaded, the listener waits for it. */
  onInstalled(listener: () => void): () => void;
  /** Calls back after the SDK has removed an account or switched a workflow. */
  onChanged(listener: () => void): () => void;
  /** Calls back after each logout, also a silent one. The facade has no logout, so it never does. */
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
    for (const listener of listeners) callSafely(listener);
  }

  /** Listens to the SDK as long as somebody listens here: an SDK that nobody uses stays as it was. */
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
    // A function of its own, so that one listener can be added twice.
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
