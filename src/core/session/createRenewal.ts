/** A token with less time left is not renewed ahead of its end: a server that hands out such tokens would be asked all the time. */
const briefest = 3_000;
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
      Math.min(Math.max(milliseconds, 0), longestDelay),
    );
    clearTimeout(timer);
    timer = mine;
  }

  return {
    schedule(expiresAt) {
      const left = expiresAt - Date.now();
      wait(left < briefest ? soonest : left - Math.min(60_000, left / 5), firstRetry);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
