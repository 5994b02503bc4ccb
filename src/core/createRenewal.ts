const retryAfter = 30_000;
/** Longer delays overflow a timer and would fire at once. */
const longestDelay = 2_147_483_647;

/** Calls `renew` some time before a token expires, and again after a while when that failed. */
export function createRenewal(renew: () => Promise<void>): {
  schedule(expiresAt: number): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(milliseconds: number): void {
    const mine = setTimeout(
      () => {
        // The session is still good: a failure shows at the next call, should the later tries fail too.
        renew().catch(() => {
          if (timer === mine) wait(retryAfter);
        });
      },
      Math.min(Math.max(milliseconds, 0), longestDelay),
    );
    clearTimeout(timer);
    timer = mine;
  }

  return {
    schedule(expiresAt) {
      const left = expiresAt - Date.now();
      wait(left - Math.min(60_000, left / 5));
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
