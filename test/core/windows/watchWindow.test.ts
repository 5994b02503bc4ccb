// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWindow } from '../../../src/core/windows/watchWindow';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setup({ focused }: { focused: boolean }) {
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(focused);
  const opened = Object.assign(document.createElement('iframe'), { closed: false });
  document.body.append(opened);
  const handle = opened.contentWindow as Window;
  let closed = false;
  Object.defineProperty(handle, 'closed', { get: () => closed });
  const events = {
    onClosing: vi.fn(),
    onClosed: vi.fn(),
    onLost: vi.fn(),
    onDenied: vi.fn(),
    onAllowed: vi.fn(),
    onLoaded: vi.fn(),
  };
  const stop = watchWindow(handle, events);
  return {
    events,
    handle,
    hasFocus,
    stop,
    close: () => {
      closed = true;
    },
  };
}

describe('watchWindow', () => {
  it('says closed some seconds after the window was closed under our focus', () => {
    const { events, close } = setup({ focused: true });
    vi.advanceTimersByTime(10_000);
    close();
    vi.advanceTimersByTime(2_500);
    expect(events.onClosing).toHaveBeenCalledTimes(1);
    expect(events.onClosed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(events.onClosed).toHaveBeenCalledTimes(1);
  });

  it('says closed when the focus comes back within half a second', () => {
    const { events, close, hasFocus } = setup({ focused: false });
    close();
    vi.advanceTimersByTime(300);
    hasFocus.mockReturnValue(true);
    vi.advanceTimersByTime(4_000);
    expect(events.onClosed).toHaveBeenCalledTimes(1);
    expect(events.onLost).not.toHaveBeenCalled();
  });

  it('says lost, and never closed, when nobody came back: a provider has cut the link', () => {
    const { events, close, hasFocus } = setup({ focused: false });
    close();
    vi.advanceTimersByTime(1_000);
    expect(events.onLost).toHaveBeenCalledTimes(1);
    hasFocus.mockReturnValue(true);
    vi.advanceTimersByTime(60_000);
    expect(events.onClosed).not.toHaveBeenCalled();
    expect(events.onLost).toHaveBeenCalledTimes(1);
  });

  it('hears a denial of its own window only', () => {
    const { events, handle } = setup({ focused: true });
    const data = { type: 'oauth_error_callback', errorResponse: { message: 'no' } };
    const { origin } = window.location;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
    expect(events.onDenied).not.toHaveBeenCalled();
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: handle }));
    expect(events.onDenied).toHaveBeenCalledWith({ message: 'no' });
  });

  it('hears that the first page of its own window is there', () => {
    const { events, handle } = setup({ focused: true });
    const data = { type: 'oauth-nonce-loaded' };
    const { origin } = window.location;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
    expect(events.onLoaded).not.toHaveBeenCalled();
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: handle }));
    expect(events.onLoaded).toHaveBeenCalledTimes(1);
  });

  it('is silent once stopped, also in its grace', () => {
    const { events, close, stop } = setup({ focused: true });
    close();
    vi.advanceTimersByTime(1_000);
    stop();
    vi.advanceTimersByTime(10_000);
    expect(events.onClosed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
