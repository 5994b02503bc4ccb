import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeWindow } from '../../../src/core/windows/closeWindow';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that says that it is closed, and forgets that some times. */
function createWindow(forgets: number): Window & { calls: number } {
  const opened = {
    calls: 0,
    closed: false,
    close() {
      opened.calls += 1;
      opened.closed = true;
      const isForgotten = opened.calls <= forgets;
      if (isForgotten) setTimeout(() => Object.assign(opened, { closed: false }), 50);
    },
  };
  return opened as unknown as Window & { calls: number };
}

it.each([
  ['is closed at once', 0, 1],
  ['forgets the first two calls', 2, 3],
])('closes a window that %s', async (_, forgets, calls) => {
  const opened = createWindow(forgets);
  closeWindow(opened);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(opened).toMatchObject({ closed: true, calls });
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up on a window that cannot be closed', async () => {
  closeWindow(createWindow(Number.POSITIVE_INFINITY));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(vi.getTimerCount()).toBe(0);
});
