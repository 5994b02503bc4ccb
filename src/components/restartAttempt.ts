import type { StoreApi } from 'zustand/vanilla';
import type { Attempt, ParagonState } from '../core/state';

/** Cancels an attempt and starts anew, still within the click, so that the browser lets the new window open. */
export function restartAttempt(
  store: StoreApi<ParagonState>,
  attempt: Attempt,
  start: () => void,
): void {
  attempt.cancel();
  const isOver = (state: ParagonState): boolean =>
    state.attempts.every(({ id }) => id !== attempt.id);
  if (isOver(store.getState())) {
    start();
    return;
  }
  const unsubscribe = store.subscribe((state) => {
    if (!isOver(state)) return;
    unsubscribe();
    // The attempt's promise settles just after it left the store: until then a new call would join the old one.
    void afterMicrotasks(4).then(start);
  });
}

async function afterMicrotasks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await undefined;
}
