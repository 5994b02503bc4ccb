// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from '../createClient';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('tells the developer once why nobody could be signed in, with the cause', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const cause = new Error('The server is asleep.');
  const { client } = createClient({}, { getToken: () => Promise.reject(cause) });
  await client.refresh().catch(() => undefined);
  await client.refresh().catch(() => undefined);
  expect(warn.mock.calls).toEqual([
    [
      expect.stringMatching(/^paragon-connect-react: Nobody could be signed in: token-failed\. /),
      cause,
    ],
  ]);
});

it('says nothing in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { client } = createClient({}, { getToken: () => Promise.reject(new Error('Asleep.')) });
  await client.refresh().catch(() => undefined);
  expect(warn).not.toHaveBeenCalled();
});
