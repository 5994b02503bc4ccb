import { describe, expect, it } from 'vitest';
import { person, salesforceId, startLocalParagon } from './startLocalParagon';

const json = (value: object) => ({ body: JSON.stringify(value) });

describe('the consent window', () => {
  it('lists the accounts and marks those that are connected', async () => {
    const { openConsent } = await startLocalParagon();
    const page = await (await fetch(await openConsent('googlecalendar'))).text();
    expect(page).toContain('<h1>Connect Google Calendar</h1>');
    expect(page).toContain('ada@work.example');
    expect(page.match(/class="badge"/g)).toHaveLength(2);
  });

  it('tells the session which account was connected', async () => {
    const { openConsent, allow, integration, sdk, accounts } = await startLocalParagon({
      callbackStyle: 'session',
    });
    const [ada] = integration('googledrive').accounts;
    const consent = await openConsent('googledrive', {}, 'abc');
    const path = '/actions/session-id/abc';
    expect(await (await sdk('GET', path)).json()).toEqual({});
    const { page } = await allow(consent, ada?.providerId ?? '');
    expect(page).not.toContain('postMessage');
    const [credential] = accounts('googledrive');
    expect(await (await sdk('GET', path)).json()).toEqual({ connectCredentialId: credential?.id });
    await sdk('DELETE', path);
    expect(await (await sdk('GET', path)).json()).toEqual({});
  });

  it('tells a session to nobody but its own person', async () => {
    const { openConsent, allow, integration, sdk, paragon } = await startLocalParagon();
    const consent = await openConsent('slack', {}, 'abc');
    await allow(consent, integration('slack').accounts[0]?.providerId ?? '');
    const token = paragon.signToken({ userId: 'somebody-else' });
    const answer = await sdk('GET', '/actions/session-id/abc', { token });
    expect(await answer.json()).toEqual({});
  });

  it('adds nothing until the message is answered, when it only sends messages', async () => {
    const { openConsent, allow, integration, sdk, accounts } = await startLocalParagon({
      callbackStyle: 'message',
    });
    const { id, accounts: choices } = integration('slack');
    const { page, url } = await allow(await openConsent('slack'), choices[0]?.providerId ?? '');
    expect(page).toContain('oauth_success_callback');
    expect(accounts('slack')).toEqual([]);
    const payload = { code: url.searchParams.get('code') };
    await sdk('POST', '/credentials', json({ integrationId: id, config: {}, payload }));
    expect(accounts('slack')).toHaveLength(1);
  });

  it('makes one account of one consent, by whichever way it comes', async () => {
    const { openConsent, allow, integration, sdk, accounts } = await startLocalParagon();
    const { id, accounts: choices } = integration('slack');
    const { url } = await allow(await openConsent('slack'), choices[0]?.providerId ?? '');
    const payload = { code: url.searchParams.get('code') };
    for (let time = 0; time < 2; time += 1) {
      const answer = await sdk('POST', '/credentials', json({ integrationId: id, payload }));
      expect((await answer.json()).id).toBe(accounts('slack')[0]?.id);
    }
    expect(accounts('slack')).toHaveLength(1);
  });

  it('refuses a code that it never gave', async () => {
    const { sdk, integration, accounts } = await startLocalParagon();
    const forged = { integrationId: integration('slack').id, payload: { code: 'forged' } };
    expect((await sdk('POST', '/credentials', json(forged))).status).toBe(400);
    expect(accounts('slack')).toEqual([]);
  });

  it('exchanges the account behind a credential and keeps its workflows', async () => {
    const { openConsent, allow, integration, accounts, paragon } = await startLocalParagon();
    const { workflows, accounts: choices } = integration('salesforce');
    paragon.model.setWorkflowEnabled(person, workflows[1]?.id ?? '', salesforceId, true);
    const [before] = accounts('salesforce');
    const consent = await openConsent('salesforce', { selectedCredentialId: salesforceId });
    await allow(consent, choices[1]?.providerId ?? '');
    const [after, ...others] = accounts('salesforce');
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      id: salesforceId,
      providerId: choices[1]?.providerId,
      dateCreated: before?.dateCreated,
      configurations: before?.configurations,
    });
  });

  it('tells the page when the person denies', async () => {
    const { openConsent, decide, accounts } = await startLocalParagon();
    const { page } = await decide(await openConsent('slack'), { decision: 'deny' });
    expect(page).toContain('oauth_error_callback');
    expect(page).toContain('Access to Slack was denied.');
    expect(accounts('slack')).toEqual([]);
  });

  it('denies without a word when told so', async () => {
    const { openConsent, decide, paragon } = await startLocalParagon();
    paragon.settings.silentDenial = true;
    const { page } = await decide(await openConsent('slack'), { decision: 'deny' });
    expect(page).not.toContain('postMessage');
  });

  it('takes another account and never renders its name as markup', async () => {
    const { openConsent, decide, accounts } = await startLocalParagon();
    const account = { account: 'another', name: '<b>Eve</b>', email: 'eve@example.com' };
    await decide(await openConsent('slack'), { decision: 'allow', ...account });
    expect(accounts('slack')[0]?.providerData).toMatchObject({ name: '<b>Eve</b>' });
    const page = await (await fetch(await openConsent('slack'))).text();
    expect(page).toContain('&lt;b&gt;Eve&lt;/b&gt;');
    expect(page).not.toContain('<b>Eve</b>');
  });

  it('asks again when another account has no name', async () => {
    const { openConsent, decide, accounts } = await startLocalParagon();
    const nameless = { decision: 'allow', account: 'another', name: ' ', email: 'e@example.com' };
    const { page } = await decide(await openConsent('slack'), nameless);
    expect(page).toContain('role="alert"');
    expect(accounts('slack')).toEqual([]);
  });

  it('cuts itself off from its opener when told so', async () => {
    const { openConsent, paragon } = await startLocalParagon();
    paragon.settings.isolateConsent = true;
    const { headers } = await fetch(await openConsent('slack'));
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'javascript:1', ''])(
    'opens no window for the origin %j',
    async (originForPostMessage) => {
      const { call, url, integration } = await startLocalParagon();
      const { id: integrationId } = integration('slack');
      const query = new URLSearchParams({ originForPostMessage, integrationId });
      const sdk = '/projects/local-project/sdk/actions';
      expect((await call('GET', `/v2${sdk}/build-oauth?${query}`)).status).toBe(400);
      expect((await fetch(`${url}${sdk}/oauth-nonce?${query}`)).status).toBe(400);
    },
  );
});
