import { vi } from 'vitest';

const { setImmediate: nextTurn } = globalThis;

/** Lets promises, React's scheduler and its effects run; no timer of the history fires. */
export async function settle(turns = 4): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => nextTurn(resolve));
}

/** Lets time go by one timer at a time, as a browser does, with rendering in between. */
export async function pass(milliseconds: number): Promise<void> {
  await settle();
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, milliseconds);
  while (!isOver) {
    vi.advanceTimersToNextTimer();
    await settle(2);
  }
  await settle();
}
