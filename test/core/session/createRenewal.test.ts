import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRenewal } from '../../../src/core/session/createRenewal';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

describe('createRenewal', () => {
  it('renews a minute before an hour ends', async () => {
    const renew = vi.fn(() => Promise.resolve());
    createRenewal(renew).schedule(Date.now() + 60 * minute);
    await vi.advanceTimersByTimeAsync(58 * minute);
    expect(renew).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(minute);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('tries again while it fails, ever more seldom, and no less than every five minutes', async () => {
    const start = Date.now();
    const seconds: number[] = [];
    const renew = (): Promise<void> => {
      seconds.push((Date.now() - start) / 1_000);
      return Promise.reject(new Error('down'));
    };
    createRenewal(renew).schedule(start + 10 * minute);
    await vi.advanceTimersByTimeAsync(30 * minute);
    const pauses = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0));
    expect(seconds[0]).toBe(540);
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('stops, also while a renewal is under way', async () => {
    let fail: (error: Error) => void = () => undefined;
    const renewal = createRenewal(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    renewal.schedule(Date.now() + minute);
    await vi.advanceTimersByTimeAsync(minute);
    renewal.stop();
    fail(new Error('late'));
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for a token that lives longer than a timer can', async () => {
    const renew = vi.fn(() => Promise.resolve());
    createRenewal(renew).schedule(Date.now() + 365 * 24 * 60 * minute);
    await vi.advanceTimersByTimeAsync(minute);
    expect(renew).not.toHaveBeenCalled();
  });
});
