import { describe, expect, it } from 'vitest';
import { person, startLocalParagon } from './startLocalParagon';

const json = (value: object) => ({ body: JSON.stringify(value) });
const every = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';
const pending = '13deef86-ab10-41d0-b646-e1f40a097c97';

const start = () => startLocalParagon({ catalogue: 'forms' });

describe('the services, for forms', () => {
  it('say nothing of forms in the plain catalogue', async () => {
    const { sdk } = await startLocalParagon();
    const integrations: { type: string; sdkIntegrationConfig: { accountTypes: object[] } }[] =
      await (await sdk('GET', '/integrations')).json();
    expect(integrations).toHaveLength(13);
    const salesforce = integrations.find(({ type }) => type === 'salesforce');
    expect(salesforce?.sdkIntegrationConfig).toMatchObject({ accountTypes: [], dataSources: {} });
  });

  it('describe a custom integration by its slug, and give it an icon', async () => {
    const { sdk } = await start();
    const integrations: { type: string; customIntegration?: { slug: string; icon: string } }[] =
      await (await sdk('GET', '/integrations')).json();
    const custom = integrations.filter(({ type }) => type === 'custom');
    expect(custom.map(({ customIntegration }) => customIntegration?.slug)).toEqual([
      'custom.ledger',
      'custom.warehouse',
      'custom.everyinput',
    ]);
    const icon = await fetch(custom[0]?.customIntegration?.icon ?? '');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
  });

  it('connect an account by a key, and tell what was filled in', async () => {
    const { sdk, integration, paragon } = await start();
    const body = {
      integrationId: integration('klaviyo').id,
      payload: { KLAVIYO_API_KEY: 'pk_12ab', skipPostOAuthInputs: false },
      installOptions: { externalId: 'mine' },
    };
    const added = await (await sdk('POST', '/credentials', json(body))).json();
    expect(added).toMatchObject({
      status: 'VALID',
      externalId: 'mine',
      providerId: 'klaviyo-12ab',
    });
    expect(paragon.model.getInputs(person, added.id)).toEqual({
      pre: { KLAVIYO_API_KEY: 'pk_12ab' },
    });
  });

  it('connect no account without a code where there is no other way', async () => {
    const { sdk, integration, accounts } = await start();
    const body = { integrationId: integration('shopify').id, payload: { shop: 'engines' } };
    const answer = await sdk('POST', '/credentials', json(body));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_CODE' });
    expect(accounts('shopify')).toEqual([]);
  });

  it('finish a pending account with what its form asks for, and no sooner', async () => {
    const { sdk, paragon } = await start();
    const path = `/credentials/${pending}/complete-setup`;
    const refused = await sdk('POST', path, json({ payload: {} }));
    expect(await refused.json()).toMatchObject({ message: [{ property: 'board' }] });
    const done = await (await sdk('POST', path, json({ payload: { board: 'Plans' } }))).json();
    expect(done.status).toBe('VALID');
    expect(paragon.model.getInputs(person, pending)).toEqual({ post: { board: 'Plans' } });
  });

  it('keep a replaced account pending that was never finished', async () => {
    const { paragon, integration, openConsent, allow } = await start();
    const { id, accounts: choices } = integration('jira');
    const [ada] = choices;
    if (!ada) throw new Error('The catalogue has an account.');
    const added = paragon.model.grant(person, id, ada);
    const options = { selectedCredentialId: added.id };
    await allow(await openConsent('jira', options), ada.providerId);
    expect(paragon.model.getCredential(person, added.id).status).toBe('PENDING');
  });

  it('open no consent before the inputs are there', async () => {
    const { call, integration } = await start();
    const query = new URLSearchParams({
      integrationId: integration('shopify').id,
      originForPostMessage: 'http://localhost:5173',
    });
    const path = '/v2/projects/local-project/sdk/actions/build-oauth';
    const refused = await call('GET', `${path}?${query}`);
    expect(await refused.json()).toMatchObject({ status: 400, message: [{ property: 'shop' }] });
    query.set('endUserSuppliedValues', JSON.stringify({ shop: 'engines' }));
    expect(await (await call('GET', `${path}?${query}`)).json()).toHaveProperty('redirectUrl');
  });

  it('take a message for what the window was opened with, but for the options of its post', async () => {
    const { sdk, integration, accounts, paragon, openConsent, allow } = await start();
    paragon.settings.callbackStyle = 'message';
    const { id: integrationId, accounts: choices } = integration('box');
    const options = { accountType: 'user-configured-oauth', externalId: 'lost' };
    const values = { clientId: 'a', clientSecret: 'b', scopes: 'root_readonly' };
    const { page } = await allow(
      await openConsent('box', options, 's', values),
      choices[0]?.providerId ?? '',
    );
    const code = /"code":"([^"]+)"/.exec(page)?.[1];
    const body = { integrationId, payload: { code }, installOptions: {} };
    await sdk('POST', '/credentials', json(body));
    const [added] = accounts('box');
    expect(added?.externalId).toBeUndefined();
    expect(paragon.model.getInputs(person, added?.id ?? '')).toEqual({ pre: values });
  });

  it.each([
    ['POST', '/credentials'],
    ['POST', `/credentials/${pending}/complete-setup`],
    ['PATCH', `/credentials/${every}`],
    ['POST', `/credentials/${every}/configurations`],
    ['PATCH', `/credentials/${every}/configurations`],
    ['DELETE', `/credentials/${every}/configurations`],
    ['POST', '/workflows/57ee05cd-e009-42c7-bebf-f20686734721'],
    ['DELETE', '/workflows/57ee05cd-e009-42c7-bebf-f20686734721'],
    ['DELETE', '/integrations/some'],
  ])('refuse to a token that may only read: %s %s', async (method, path) => {
    const { sdk, paragon } = await start();
    const token = paragon.signToken({ readOnly: true });
    const answer = await sdk(method, path, { token, ...json({}) });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: '7210' });
    expect((await sdk('GET', '/me', { token })).status).toBe(200);
  });

  it('can forget what they were asked to keep', async () => {
    const { sdk, paragon } = await start();
    paragon.faults.set({
      match: { method: 'PATCH', path: every, times: 1 },
      effect: { forget: true },
    });
    const config = { sharedSettings: { text: 'gone' } };
    const answer = await (await sdk('PATCH', `/credentials/${every}`, json({ config }))).json();
    expect(answer.configurations[0].sharedSettings).toEqual({ text: 'gone' });
    const { configurations } = paragon.model.getCredential(person, every);
    expect(configurations[0]?.sharedSettings).toMatchObject({ text: 'engines' });
  });

  it('log whose options were asked for, and with what', async () => {
    const { sdk, paragon } = await start();
    const asked = {
      action: 'custom.everyinput',
      sourceKey: 'projects',
      parameters: [],
      paginationParameters: { pageCursor: 0, search: 'project 1' },
    };
    const headers = { 'X-Paragon-Credential': every };
    const { output } = await (await sdk('POST', '/actions', { headers, ...json(asked) })).json();
    expect(output.records).toHaveLength(10);
    expect(output.nextPageCursor).toBe('10');
    expect(paragon.getState().calls).toMatchObject([
      { kind: 'options', target: 'custom.everyinput', credentialId: every, body: asked },
    ]);
  });

  it('never remove the default configuration', async () => {
    const { sdk, paragon } = await start();
    const answer = await sdk('DELETE', `/credentials/${every}/configurations`);
    expect(answer.status).toBe(400);
    expect(paragon.model.getCredential(person, every).configurations).toHaveLength(2);
  });
});
