// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { captureWindow } from '../../src/core/captureWindow';

afterEach(() => void vi.restoreAllMocks());

describe('captureWindow', () => {
  it('tells which window was opened, and passes everything on', () => {
    const handle = {} as Window;
    const open = vi.spyOn(window, 'open').mockReturnValue(handle);
    const { result, opened } = captureWindow(() => window.open('https://x.test', '', 'width=1'));
    expect(open).toHaveBeenCalledWith('https://x.test', '', 'width=1');
    expect([result, opened]).toEqual([handle, handle]);
  });

  it('tells that none was opened, or that it was blocked', () => {
    expect(captureWindow(() => 'done').opened).toBeNull();
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(captureWindow(() => window.open()).opened).toBeNull();
  });

  it('gives window.open back, also when the call throws', () => {
    const before = window.open;
    expect(() =>
      captureWindow(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(window.open).toBe(before);
  });
});
