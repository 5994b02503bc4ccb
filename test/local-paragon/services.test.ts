import { describe, expect, it } from 'vitest';
import { person, salesforceId, startLocalParagon } from './startLocalParagon';

const json = (value: object) => ({ body: JSON.stringify(value) });
const withAccount = (id: string) => ({ headers: { 'X-Paragon-Credential': id } });

describe('the services', () => {
  it('lists every configured integration, connected or not', async () => {
    const { sdk } = await startLocalParagon();
    const me = await (await sdk('GET', '/me')).json();
    expect(Object.keys(me.integrations)).toHaveLength(13);
    expect(me.integrations.shopify).toEqual({ enabled: false, allCredentials: [] });
    expect(me.integrations.salesforce).toMatchObject({
      enabled: true,
      credentialId: salesforceId,
      providerId: '1223115691',
    });
    expect(me.project.accessibleFeatures).toContain('headless-cp');
  });

  it('starts everybody else without accounts', async () => {
    const { sdk, paragon } = await startLocalParagon();
    const token = paragon.signToken({ userId: 'new-here' });
    const me = await (await sdk('GET', '/me', { token })).json();
    expect(me.integrations.salesforce.allCredentials).toEqual([]);
  });

  it('removes the account that the header names and no other', async () => {
    const { sdk, integration, accounts } = await startLocalParagon();
    const { id } = integration('notion');
    const [kept, removed] = accounts('notion');
    await sdk('DELETE', `/integrations/${id}`, withAccount(removed?.id ?? ''));
    expect(accounts('notion')).toEqual([kept]);
    const again = await sdk('DELETE', `/integrations/${id}`, withAccount(removed?.id ?? ''));
    expect(again.status).toBe(404);
    expect(await again.json()).toMatchObject({ code: 'CREDENTIAL_NOT_FOUND', status: 404 });
  });

  it('sends a request to the provider as the account that the header names', async () => {
    const { sdk, integration, paragon } = await startLocalParagon();
    const { id, accounts } = integration('salesforce');
    const [, charles] = accounts;
    if (!charles) throw new Error('The catalogue has a second account.');
    const second = paragon.model.grant(person, id, charles);
    const path = '/proxy/salesforce/query/x?q=1';
    const answer = await sdk('POST', path, { ...withAccount(second.id), ...json({ a: 1 }) });
    const request = { method: 'POST', path: '/query/x', body: { a: 1 } };
    expect(await answer.json()).toEqual({
      integration: 'salesforce',
      account: charles,
      ...request,
    });
    const chosen = await (await sdk('GET', '/proxy/salesforce/query')).json();
    expect(chosen.account).toEqual(accounts[0]);
    expect(paragon.getState().calls.map(({ credentialId }) => credentialId)).toEqual([
      second.id,
      undefined,
    ]);
  });

  it('refuses a request for an account that is broken or unknown', async () => {
    const { sdk, accounts } = await startLocalParagon();
    const broken = accounts('hubspot')[0]?.id ?? '';
    expect((await sdk('GET', '/proxy/hubspot/x', withAccount(broken))).status).toBe(401);
    expect((await sdk('GET', '/proxy/salesforce/x', withAccount(broken))).status).toBe(404);
    expect((await sdk('GET', '/proxy/slack/x')).status).toBe(404);
  });

  it('triggers a workflow only while it is enabled for the account', async () => {
    const { sdk, integration } = await startLocalParagon();
    const id = integration('salesforce').workflows[1]?.id;
    const account = withAccount(salesforceId);
    expect((await sdk('POST', `/triggers/${id}?`, account)).status).toBe(400);
    await sdk('POST', `/workflows/${id}`, account);
    const answer = await sdk('POST', `/triggers/${id}?`, { ...account, ...json({ a: 1 }) });
    expect(await answer.json()).toMatchObject({ triggered: true, credentialId: salesforceId });
    await sdk('DELETE', `/workflows/${id}`, account);
    expect((await sdk('POST', `/triggers/${id}?`, account)).status).toBe(400);
  });

  it('takes a map of settings for the whole of it, and merges metadata', async () => {
    const { sdk, paragon } = await startLocalParagon();
    const path = `/credentials/${salesforceId}`;
    await sdk('PATCH', path, json({ config: { sharedSettings: { a: 1 } } }));
    const answer = await sdk('PATCH', path, json({ config: { sharedSettings: { b: 2 } } }));
    expect((await answer.json()).configurations[0].sharedSettings).toEqual({ b: 2 });
    await sdk('PATCH', '/me', json({ meta: { Name: 'Ada' } }));
    expect(paragon.model.getMeta(person)).toEqual({ Name: 'Ada' });
  });

  it.each([
    ['none', ''],
    ['garbage', 'garbage'],
    ['no payload', 'a.b.c'],
  ])('refuses a token that is %s', async (_, token) => {
    const { sdk } = await startLocalParagon();
    const answer = await sdk('GET', '/me', { token });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
  });

  it('refuses tokens that expired or were revoked', async () => {
    const { sdk, paragon } = await startLocalParagon();
    const expired = paragon.signToken({ expiresInSeconds: -1 });
    expect((await sdk('GET', '/me', { token: expired })).status).toBe(401);
    const token = paragon.signToken();
    expect((await sdk('GET', '/me', { token })).status).toBe(200);
    paragon.revokeTokens('demo-user');
    expect((await sdk('GET', '/me', { token })).status).toBe(401);
    expect((await sdk('GET', '/me', { token: paragon.signToken() })).status).toBe(200);
  });

  it('refuses a token that something is wrapped around, as Paragon does', async () => {
    const { paragon, sdk } = await startLocalParagon();
    const token = paragon.signToken();
    for (const wrapped of [`"${token}"`, JSON.stringify({ token }), `Bearer ${token}`]) {
      expect((await sdk('GET', '/me', { token: wrapped })).status).toBe(401);
    }
    expect((await sdk('GET', '/me', { token })).status).toBe(200);
  });

  it('never puts a token in its log', async () => {
    const { openConsent, paragon } = await startLocalParagon();
    await openConsent('slack');
    expect(JSON.stringify(paragon.getState())).not.toContain('userToken');
    expect(paragon.getState().requests.at(-1)?.path).not.toContain('?');
  });

  it('serves an icon for every integration', async () => {
    const { url, paragon } = await startLocalParagon();
    for (const { type } of paragon.model.catalogue) {
      const answer = await fetch(`${url}/integrations/${type}.svg`);
      expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    }
  });

  it('serves the icon of monday.com under the name by which the SDK asks for it', async () => {
    const { url } = await startLocalParagon({ catalogue: 'forms' });
    const answer = await fetch(`${url}/integrations/monday.svg`);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  });
});
