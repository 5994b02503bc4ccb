/** A renewal never follows another one sooner, however short the tokens are, or however old the one that is kept. */
const soonest = 5_000;
/** A renewal that failed is tried again after 5 s, then after twice as long each time. */
const firstRetry = soonest;
const longestRetry = 300_000;
/** Longer delays overflow a timer and would fire at once. */
const longestDelay = 2_147_483_647;

/** Calls `renew` some time before a token expires. After a failure it calls again, each time after a longer wait. */
export function createRenewal(renew: () => Promise<void>): {
  schedule(expiresAt: number): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(milliseconds: number, retryAfter: number): void {
    const mine = setTimeout(
      () => {
        renew().catch(() => {
          if (timer === mine) wait(retryAfter, Math.min(2 * retryAfter, longestRetry));
        });
      },
      Math.min(Math.max(milliseconds, soonest), longestDelay),
    );
    clearTimeout(timer);
    timer = mine;
  }

  return {
    schedule(expiresAt) {
      const left = expiresAt - Date.now();
      wait(left - Math.min(60_000, left / 5), firstRetry);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
