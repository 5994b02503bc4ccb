import type { ParagonClientOptions } from '../ParagonClientOptions';

/** The first retry comes after this time, in milliseconds, and each further one after twice as long. */
const firstRetry = 1_000;
const longestRetry = 60_000;

/** Tries to sign in again when the app hands over another `getToken` after there was none, or after one that failed. */
export interface LateToken {
  /** Call it with the props of before and of now. */
  compare(before: ParagonClientOptions, now: ParagonClientOptions): void;
  onFailure(): void;
  onSuccess(): void;
  stop(): void;
}

export function createLateToken(retry: () => void): LateToken {
  let failures = 0;
  let failedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    compare(before, now) {
      if (!now.getToken || now.getToken === before.getToken) return;
      if (before.getToken && failures === 0) return;
      // An inline function is another one on each render, so the retries become ever more seldom.
      const wait = before.getToken ? Math.min(firstRetry * 2 ** (failures - 1), longestRetry) : 0;
      timer ??= setTimeout(
        () => {
          timer = undefined;
          retry();
        },
        Math.max(failedAt + wait - Date.now(), 0),
      );
    },
    onFailure() {
      failures += 1;
      failedAt = Date.now();
    },
    onSuccess() {
      failures = 0;
      stop();
    },
    stop,
  };
}
