import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeSentWindow, closeWindow } from '../../../src/core/windows/closeWindow';

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

describe('a window that was sent to an address', () => {
  const nowhere = { href: 'about:blank' };

  function send(location: unknown): Window & { calls: number } {
    return Object.assign(createWindow(0), { location } as object);
  }

  it('is closed at once where it shows the page', () => {
    const opened = send(undefined);
    closeSentWindow(opened);
    expect(opened.calls).toBe(1);
  });

  it('is closed when it has come to the page, not on its way', async () => {
    const opened = send(nowhere);
    closeSentWindow(opened);
    await vi.advanceTimersByTimeAsync(400);
    expect(opened.calls).toBe(0);
    // The browser keeps this page from looking at another origin's.
    Object.defineProperty(opened, 'location', {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(opened.calls).toBe(1);
  });

  it('is left alone while the SDK sends it on to the provider’s page', async () => {
    const opened = send(undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    closeSentWindow(opened, Date.now() - 400);
    await vi.advanceTimersByTimeAsync(500);
    expect(opened.calls).toBe(0);
    await vi.advanceTimersByTimeAsync(150);
    expect(opened.calls).toBe(1);
  });

  it('is closed after three seconds where the page never comes', async () => {
    const opened = send(nowhere);
    closeSentWindow(opened);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(opened.calls).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
