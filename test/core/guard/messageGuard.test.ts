// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowOrigin, installMessageGuard, sdkFrameId } from '../../../src/core/guard/messageGuard';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const guard = installMessageGuard();
const sdk = vi.fn();
// The SDK listens after the guard.
window.addEventListener('message', (event) => sdk(event.data));

function post(data: unknown, init: MessageEventInit = {}): void {
  window.dispatchEvent(new MessageEvent('message', { data, ...init }));
}

const invocation = {
  messageType: 'SDK_FUNCTION_INVOCATION',
  type: 'logout',
  parameters: [],
  id: '1',
};
const foreign = { origin: 'https://evil.test' };

beforeEach(() => {
  sdk.mockClear();
  document.body.replaceChildren();
});

function addSdkFrame(): Window {
  const frame = document.createElement('iframe');
  frame.id = sdkFrameId;
  document.body.append(frame);
  return frame.contentWindow as Window;
}

describe('the message guard', () => {
  it.each([
    ['an invocation', invocation],
    ['a nonce message', { type: 'oauth-nonce-loaded' }],
    ['a planted credential', { type: 'oauth_success_callback', credential: {} }],
    ['a forged denial', { type: 'oauth_error_callback' }],
    ['null, on which the SDK fails', null],
  ])('stops %s of another origin', (_, data) => {
    post(data, foreign);
    post(data, { origin: 'null' });
    expect(sdk).not.toHaveBeenCalled();
  });

  it('lets nobody but the SDK’s own frame invoke functions, not even our own window', () => {
    post(invocation, { origin: window.location.origin, source: window });
    expect(sdk).not.toHaveBeenCalled();
    const source = addSdkFrame();
    post(invocation, { origin: 'https://evil.test', source });
    expect(sdk).not.toHaveBeenCalled();
    post(invocation, { origin: 'https://connect.useparagon.com', source });
    expect(sdk).toHaveBeenCalledWith(invocation);
  });

  it.each([
    'https://zeus.useparagon.com',
    'https://passport.useparagon.com',
    window.location.origin,
  ])('lets the consent messages of %s through', (origin) => {
    post({ type: 'oauth-nonce-loaded' }, { origin });
    expect(sdk).toHaveBeenCalledTimes(1);
  });

  it('lets an origin through that was allowed, by whichever of its addresses', () => {
    const origin = 'https://zeus.paragon.example';
    post({ type: 'oauth-nonce-loaded' }, { origin });
    allowOrigin(`${origin}/api/`);
    post({ type: 'oauth-nonce-loaded' }, { origin });
    expect(sdk).toHaveBeenCalledTimes(1);
  });

  it.each(['null', 'data:text/html,', '', 'production', undefined])(
    'allows nobody for %j, least of all sandboxed frames',
    (address) => {
      const before = [...(guard?.allowed ?? [])];
      allowOrigin(address);
      expect([...(guard?.allowed ?? [])]).toEqual(before);
    },
  );

  it.each([
    ['a text'],
    [{ type: 'resize' }],
    [42],
    [{ messageType: 'OTHER' }],
    [{ type: { toString: null } }],
  ])('leaves what is not the SDK’s alone: %j', (data) => {
    post(data, foreign);
    expect(sdk).toHaveBeenCalledWith(data);
  });

  it('warns once, and names the origin', () => {
    post(invocation, foreign);
    post(invocation, foreign);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('https://evil.test');
  });

  it('is registered once, by whichever copy of the kit comes first, and asked by both', async () => {
    vi.resetModules();
    const copy = await import('../../../src/core/guard/messageGuard');
    expect(copy.installMessageGuard).not.toBe(installMessageGuard);
    expect(copy.installMessageGuard()).toBe(guard);
    const origin = 'https://zeus.copy.example';
    copy.allowOrigin(origin);
    post({ type: 'oauth-nonce-loaded' }, { origin });
    expect(sdk).toHaveBeenCalledTimes(1);
    const before = guard?.blocked ?? 0;
    post(invocation, foreign);
    expect(guard?.blocked).toBe(before + 1);
  });
});
