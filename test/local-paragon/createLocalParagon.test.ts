import { IncomingMessage, request, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { createLocalParagon, localParagon } from 'paragon-connect-react/local-paragon';
import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLoopbackAddress } from '../../src/local-paragon/loopback';
import { salesforceId, startLocalParagon } from './startLocalParagon';

/** `fetch` sends no `Host` header of one's own. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/ui`, { headers: { host } }, (res) => {
      res.resume();
      resolve(res.statusCode);
    });
    sent.on('error', reject).end();
  });
}

const control = (url: string, command: object) =>
  fetch(`${url}/control`, { method: 'POST', body: JSON.stringify(command) });

describe('createLocalParagon', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('refuses to start in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => createLocalParagon()).toThrow(/refuses to start in production/);
  });

  it('answers this machine only', async () => {
    const { url } = await startLocalParagon();
    expect(await statusFor(url, 'localhost:1234')).toBe(200);
    expect(await statusFor(url, '[::1]:1234')).toBe(200);
    expect(await statusFor(url, 'rebound.example')).toBe(403);
    expect(await statusFor(url, 'localhost.evil.example')).toBe(403);
  });

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['192.168.1.7', false],
    ['fe80::1', false],
    [undefined, false],
  ])('looks at the other end of the connection, too: %s', (address, isOurs) => {
    expect(isLoopbackAddress(address)).toBe(isOurs);
  });

  it('answers no other machine, whatever its request says', async () => {
    const { paragon } = await startLocalParagon();
    const req = new IncomingMessage(new Socket());
    Object.assign(req, { url: '/_paragon/control/state', headers: { host: 'localhost' } });
    vi.spyOn(req.socket, 'remoteAddress', 'get').mockReturnValue('192.168.1.7');
    const res = new ServerResponse(req);
    const ended = vi.spyOn(res, 'end');
    paragon.handle(req, res);
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect(res.statusCode).toBe(403);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
    'answers no page of %s',
    async (origin) => {
      const { url, sdk } = await startLocalParagon();
      expect((await fetch(`${url}/token`, { method: 'POST', headers: { origin } })).status).toBe(
        403,
      );
      const answer = await sdk('GET', '/me', { headers: { Origin: origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('lets a page of another port read, whatever header it sends', async () => {
    const { url } = await startLocalParagon();
    const origin = 'http://localhost:6006';
    const asked = 'authorization,content-type,x-paragon-credential,x-of-my-own';
    const answer = await fetch(`${url}/projects/p/sdk/me`, {
      method: 'OPTIONS',
      headers: { origin, 'Access-Control-Request-Headers': asked },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-headers')).toBe(asked);
    expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH');
  });

  it('leaves other paths to the next handler', () => {
    const next = vi.fn();
    const { handle } = createLocalParagon();
    type Request = Parameters<typeof handle>[0];
    type Response = Parameters<typeof handle>[1];
    handle({ url: '/_paragonish' } as Request, {} as Response, next);
    expect(next).toHaveBeenCalledOnce();
  });

  it('answers with the fault while it strikes, then as ever', async () => {
    const { paragon, sdk } = await startLocalParagon();
    const effect = { status: 503, body: { message: 'Down', code: 'X', status: 503 } };
    paragon.faults.set({ match: { method: 'GET', path: /\/sdk\/me$/, times: 2 }, effect });
    const get = async () => (await sdk('GET', '/me')).status;
    expect([await get(), await get(), await get()]).toEqual([503, 503, 200]);
  });

  it('can be late, malformed, empty or gone', async () => {
    const { paragon, sdk } = await startLocalParagon();
    const match = { path: '/sdk/me' };
    paragon.faults.set({ match, effect: { malformed: true, delayMs: 20 } });
    const started = performance.now();
    await expect((await sdk('GET', '/me')).json()).rejects.toThrow(SyntaxError);
    expect(performance.now() - started).toBeGreaterThan(15);
    paragon.faults.set({ match, effect: { empty: true } });
    expect(await (await sdk('GET', '/me')).text()).toBe('');
    const mend = paragon.faults.set({ match, effect: { drop: true } });
    await expect(sdk('GET', '/me')).rejects.toThrow();
    await expect(sdk('GET', '/me')).rejects.toThrow();
    mend();
    paragon.faults.clear();
    expect((await sdk('GET', '/me')).status).toBe(200);
  });

  it('can refuse the page’s origin, before a call and in the answer to it', async () => {
    const { url, paragon, sdk } = await startLocalParagon();
    const stop = paragon.faults.set({ match: { path: '/sdk/me' }, effect: { refuseOrigin: true } });
    const headers = {
      Origin: 'http://localhost:5173',
      'Access-Control-Request-Method': 'GET',
    };
    const ask = () => fetch(`${url}/projects/p/sdk/me`, { method: 'OPTIONS', headers });
    const refused = await ask();
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      403,
      null,
    ]);
    expect((await sdk('GET', '/me')).status).toBe(403);
    stop();
    expect((await ask()).headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });

  it('is steered over HTTP, and forgets it all on reset', async () => {
    const { url, sdk, accounts, paragon } = await startLocalParagon();
    await control(url, { callbackStyle: 'session', silentDenial: true });
    await control(url, { fault: { match: { pattern: '/sdk/me$' }, effect: { status: 500 } } });
    await control(url, { setStatus: { credentialId: salesforceId, status: 'INVALID' } });
    expect(paragon.settings).toMatchObject({ callbackStyle: 'session', silentDenial: true });
    expect((await sdk('GET', '/me')).status).toBe(500);
    expect(accounts('salesforce')[0]?.status).toBe('INVALID');
    const state = await (await fetch(`${url}/control/state`)).json();
    expect(state.people[0].integrations.salesforce.credentialStatus).toBe('INVALID');
    await control(url, { reset: true });
    expect(paragon.settings).toMatchObject({ callbackStyle: 'both', silentDenial: false });
    expect((await sdk('GET', '/me')).status).toBe(200);
    expect(accounts('salesforce')[0]?.status).toBe('VALID');
  });

  it('refuses a command that makes no sense', async () => {
    const { url, paragon } = await startLocalParagon();
    const effect = { status: 500 };
    expect((await control(url, { callbackStyle: 'pigeon' })).status).toBe(400);
    expect((await control(url, { fault: { match: {}, effect } })).status).toBe(400);
    expect((await control(url, { fault: { match: { pattern: '(' }, effect } })).status).toBe(400);
    expect(paragon.settings.callbackStyle).toBe('both');
  });
});

it('leaves a production build alone', () => {
  expect(localParagon()).toMatchObject({ apply: 'serve' });
});

it('makes no SDK where there is no window', async () => {
  await expect(createLocalSdk()).rejects.toThrow(/browser only/);
});
