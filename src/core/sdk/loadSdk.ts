import { createError } from '../errors/createError';
import { safeCause } from '../errors/withoutTokens';
import type { ParagonError } from '../ParagonError';
import type { ParagonSdk } from './ParagonSdk';

/** Where the SDK saves its session, token included. */
const savedSession = 'paragon-connect-user-state';

/** SDK trap 26: otherwise the SDK replays the session it saved, perhaps another person's, and mixes it into the new one. */
export function forgetSavedSession(): void {
  try {
    window.localStorage.removeItem(savedSession);
  } catch {
    // Where storage cannot be reached, no session is saved.
  }
}

/**
 * Loads the peer `@useparagon/connect` in the browser, and takes its full instance rather than the facade.
 * Throws `sdk-unavailable` on a server, or when the chunk does not arrive.
 */
export async function loadSdk(): Promise<ParagonSdk> {
  if (typeof window === 'undefined') {
    throw createError('sdk-unavailable', {}, 'The SDK runs in a browser only.');
  }
  try {
    // It is CommonJS: some bundlers keep the named exports on `default`.
    const module: Partial<SdkModule> & { default: unknown } = await import('@useparagon/connect');
    return module.connectSingleton ?? (module.default as SdkModule).connectSingleton;
  } catch (cause) {
    throw unavailable(cause);
  }
}

type SdkModule = Pick<typeof import('@useparagon/connect'), 'connectSingleton'>;

/** The error for an SDK that cannot be loaded. */
export function unavailable(cause: unknown): ParagonError {
  return createError('sdk-unavailable', { cause: safeCause(cause) });
}
