/** Runs tasks one after another. SDK traps 13 and 20: where calls overlap, the SDK mixes states up. */
export interface Lane {
  <Result>(task: () => Promise<Result>): Promise<Result>;
  /** Whether a task is running or waiting. */
  isBusy(): boolean;
}

export function createLane(): Lane {
  let tail: Promise<unknown> = Promise.resolve();
  let pending = 0;
  const run = <Result>(task: () => Promise<Result>): Promise<Result> => {
    pending += 1;
    const result = tail.then(task).finally(() => {
      pending -= 1;
    });
    // The caller gets the failure, and the lane goes on.
    tail = result.catch(() => undefined);
    return result;
  };
  return Object.assign(run, { isBusy: () => pending > 0 });
}
