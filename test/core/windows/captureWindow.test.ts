// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { captureWindow } from '../../../src/core/windows/captureWindow';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('captureWindow', () => {
  it('tells which window was opened, and passes everything on', () => {
    const handle = { closed: false } as Window;
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

  it('hears what the SDK asks for to show in the window, and leaves it the answer', async () => {
    const answers = [new Response('{"redirectUrl":"https://x.test"}'), new Response('other')];
    vi.stubGlobal('fetch', async () => answers.shift());
    const { result, asked } = captureWindow(() => [
      window.fetch('https://zeus.test/sdk/actions/build-oauth?action=slack'),
      window.fetch('https://zeus.test/sdk/me'),
    ]);
    expect(await (await asked)?.text()).toContain('https://x.test');
    expect(await Promise.all(result.map(async (each) => (await each).text()))).toEqual([
      '{"redirectUrl":"https://x.test"}',
      'other',
    ]);
  });

  it('hears that nothing could be asked for, which the SDK would leave unhandled', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { result, asked } = captureWindow(() =>
      window.fetch('https://z.test/actions/build-oauth'),
    );
    await expect(asked).rejects.toThrow('Failed to fetch');
    expect((await result).status).toBe(503);
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
