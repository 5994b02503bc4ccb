import { expect, it } from 'vitest';
import { startLocalParagon } from './startLocalParagon';

/** Where the consent window goes, for a call that came through a proxy which says so. */
async function findConsentHost(headers: Record<string, string>): Promise<string> {
  const { call, integration } = await startLocalParagon();
  const query = new URLSearchParams({
    integrationId: integration('slack').id,
    originForPostMessage: 'http://localhost:3000',
  });
  const path = `/v2/projects/local-project/sdk/actions/build-oauth?${query}`;
  const { redirectUrl } = await (await call('GET', path, { headers })).json();
  return new URL(redirectUrl).host;
}

it('keeps the consent window on the host that a proxy of this machine was asked for', async () => {
  expect(await findConsentHost({ 'X-Forwarded-Host': 'localhost:3000' })).toBe('localhost:3000');
});

it('sends the consent window to no other machine, whatever a proxy says', async () => {
  const host = await findConsentHost({ 'X-Forwarded-Host': 'evil.example' });
  expect(host).toMatch(/^127\.0\.0\.1:\d+$/);
});
