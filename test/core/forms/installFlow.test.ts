// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asksForMore } from '../../../src/core/attempts/asksForMore';
import type { FieldSource } from '../../../src/core/fields/FieldSource';
import { fetchFieldOptions } from '../../../src/core/fields/fetchFieldOptions';
import type { FlowTarget } from '../../../src/core/forms/FlowRun';
import { getCatalogue } from '../../../src/model/catalogues/getCatalogue';
import { everyOptions, everySources } from '../../../src/model/forms/everySources';
import type { CatalogueIntegration } from '../../../src/model/types';
import type { FakeParagonOptions } from '../../../src/testing/FakeParagon';
import { codeOf } from '../createClient';
import { createFlow } from './createFlow';

beforeEach(() => void vi.restoreAllMocks());

const key = (value: string) => ({ KLAVIYO_API_KEY: value });

describe('a flow connects', () => {
  it('by a consent alone, where nothing else is asked', async () => {
    const { flow, getState, accounts } = await createFlow();
    const result = await flow.start({ integration: 'slack' });
    expect(result).toMatchObject({ integration: 'slack', created: true });
    expect(getState()).toMatchObject({ status: 'done', steps: ['oauth'] });
    expect(accounts('slack').map(({ id }) => id)).toEqual([result.credentialId]);
  });

  it('by an API key, as often as there are keys', async () => {
    const { flow, getState, accounts } = await createFlow();
    for (const value of ['pk_one', 'pk_two']) {
      const result = flow.start({ integration: 'klaviyo', allowMultiple: true });
      expect(getState()).toMatchObject({
        status: 'asking',
        stage: 'preOptions',
        steps: ['preOptions'],
        step: 0,
        canGoBack: false,
        fields: [{ id: 'KLAVIYO_API_KEY', type: 'password', required: true }],
      });
      flow.submit(key(value));
      expect(await result).toMatchObject({ created: true, credential: { status: 'VALID' } });
    }
    expect(accounts('klaviyo')).toHaveLength(4);
  });

  it('after the account type was chosen, with its own questions', async () => {
    const { flow, getState } = await createFlow();
    const result = flow.start({ integration: 'box' });
    expect(getState()).toMatchObject({
      stage: 'accountType',
      accountTypes: [
        { id: 'default', needsInput: false, opensWindow: true },
        { id: 'user-configured-oauth', needsInput: true },
      ],
    });
    flow.submit('user-configured-oauth');
    expect(getState()).toMatchObject({
      stage: 'preOptions',
      steps: ['accountType', 'preOptions', 'oauth'],
      step: 1,
      canGoBack: true,
    });
    flow.submit({ clientId: 'app', clientSecret: 's3cret', scopes: 'root_readonly' });
    expect(await result).toMatchObject({ integration: 'box' });
  });

  it('without the question, where the caller names one account type', async () => {
    const { flow, getState } = await createFlow();
    const result = flow.start({ integration: 'box', accountType: ['default'] });
    expect(getState()).toMatchObject({ status: 'authorizing', steps: ['oauth'] });
    expect(await result).toMatchObject({ integration: 'box' });
  });

  it('after an instruction was read, each time', async () => {
    const { flow, getState } = await createFlow();
    for (const _ of ['once', 'twice']) {
      const result = flow.start({ integration: 'salesforce', allowMultiple: true });
      flow.submit('sandbox');
      expect(getState()).toMatchObject({
        stage: 'instruction',
        link: { label: 'Install', href: expect.stringContaining('https://test.salesforce.com/') },
        steps: ['accountType', 'instruction', 'oauth'],
      });
      flow.submit();
      await result;
    }
  });

  it('before and after the consent', async () => {
    const { flow, getState, reach } = await createFlow();
    const result = flow.start({ integration: 'sharepoint', allowMultiple: true });
    flow.submit({ tenant: 'engines' });
    await reach('asking postOptions');
    expect(getState()).toMatchObject({ step: 2, canGoBack: false, isConnected: true });
    flow.submit({ site: 'Intranet' });
    expect(await result).toMatchObject({ credential: { status: 'VALID' }, created: true });
  });

  it('by an API key with inputs after it, which the SDK cannot', async () => {
    const { flow, reach } = await createFlow();
    const result = flow.start({ integration: 'monday.com', allowMultiple: true });
    flow.submit({ MONDAY_API_TOKEN: 'mo-1a2b' });
    await reach('asking postOptions');
    flow.submit({ board: 'Plans' });
    expect(await result).toMatchObject({ credential: { status: 'VALID' }, created: true });
  });

  it('a custom integration by client credentials', async () => {
    const { flow } = await createFlow();
    const result = flow.start({ integration: 'custom.ledger' });
    flow.submit({ clientId: 'ledger', clientSecret: 'cs-9f' });
    expect(await result).toMatchObject({ integration: 'custom.ledger' });
  });

  it('the account behind a credential, which keeps its id', async () => {
    const { flow, accounts } = await createFlow();
    const [first] = accounts('klaviyo');
    const result = flow.start({ credentialId: first?.id ?? '' });
    flow.submit(key('pk_other'));
    expect(await result).toMatchObject({ credentialId: first?.id, created: false });
    expect(accounts('klaviyo')).toHaveLength(2);
  });

  it('an account that was never finished, from the inputs after the consent on', async () => {
    const { flow, getState, accounts } = await createFlow();
    const pending = accounts('sharepoint').find(({ status }) => status === 'PENDING');
    const result = flow.start({ credentialId: pending?.id ?? '' });
    expect(getState()).toMatchObject({ stage: 'postOptions', steps: ['postOptions'] });
    flow.submit({ site: 'Intranet' });
    expect(await result).toMatchObject({
      credentialId: pending?.id,
      created: false,
      credential: { status: 'VALID' },
    });
  });
});

describe('what was filled in', () => {
  it('stays where it was refused, and other values connect at once', async () => {
    const { flow, getState, accounts } = await createFlow();
    const result = flow.start({ integration: 'klaviyo', allowMultiple: true });
    flow.submit(key('pk_wrong'));
    expect(getState()).toMatchObject({ isSubmitting: true });
    await vi.waitFor(() => expect(getState()).toMatchObject({ isSubmitting: false }));
    expect(getState()).toMatchObject({
      stage: 'preOptions',
      error: { code: 'input-refused' },
      fieldErrors: { KLAVIYO_API_KEY: 'The provider does not accept "API key".' },
    });
    expect(flow.getValues()).toEqual(key('pk_wrong'));
    flow.submit(key('pk_right'));
    expect(await result).toMatchObject({ credential: { status: 'VALID' } });
    expect(accounts('klaviyo')).toHaveLength(3);
  });

  it('is sent again within five seconds, which the SDK would drop', async () => {
    const { fake, flow, getState } = await createFlow();
    fake.fail('_oauthCallback', 'network');
    const result = flow.start({ integration: 'klaviyo', allowMultiple: true });
    flow.submit(key('pk_same'));
    await vi.waitFor(() => expect(getState()).toMatchObject({ error: { code: 'network' } }));
    flow.submit();
    expect(await result).toMatchObject({ created: true });
  });

  it('is checked before it is sent', async () => {
    const { fake, flow, getState } = await createFlow();
    void flow.start({ integration: 'klaviyo', allowMultiple: true }).catch(() => undefined);
    flow.submit({});
    expect(getState()).toMatchObject({ fieldErrors: { KLAVIYO_API_KEY: 'required' } });
    expect(fake.calls.some(({ method }) => method === '_oauthCallback')).toBe(false);
  });

  it('is not in the store, in the cache of calls in flight, or in an error', async () => {
    const { client, flow, getState } = await createFlow();
    void flow.start({ integration: 'klaviyo', allowMultiple: true }).catch(() => undefined);
    flow.submit(key('pk_wrong_and_secret'));
    await vi.waitFor(() => expect(getState()).toMatchObject({ error: { code: 'input-refused' } }));
    const seen = JSON.stringify(client.store.getState(), (_, value) =>
      value instanceof Error ? [value.message, String(value.cause), value.stack] : value,
    );
    expect(seen).not.toContain('pk_wrong_and_secret');
  });

  it('is kept for each account type on the way back', async () => {
    const { flow, getState } = await createFlow();
    void flow.start({ integration: 'servicenow' }).catch(() => undefined);
    flow.submit('basic');
    flow.setValue('SERVICENOW_USERNAME', 'ada');
    flow.back();
    expect(getState()).toMatchObject({ stage: 'accountType' });
    flow.submit('default');
    expect(flow.getValues()).toEqual({});
    flow.back();
    flow.submit('basic');
    expect(flow.getValues()).toEqual({ SERVICENOW_USERNAME: 'ada' });
  });

  it('is gone for the next person', async () => {
    const { client, flow, getState } = await createFlow();
    const code = codeOf(flow.start({ integration: 'klaviyo', allowMultiple: true }));
    flow.setValue('KLAVIYO_API_KEY', 'pk_secret');
    client.signOut();
    expect(await code).toBe('cancelled');
    expect(getState()).toEqual({ status: 'idle' });
    expect(flow.getValues()).toEqual({});
  });
});

describe('fields that two choices lead to', () => {
  const [jira] = getCatalogue('forms').filter(({ type }) => type === 'jira');
  const source = everySources.defaults as unknown as { variableInputSource: FieldSource };
  const choices = { mainInput: 'Project 1@x', dependentInput: 'Bug/Project 1@x' };

  async function ask(required: boolean) {
    const defaults = {
      id: 'defaults',
      title: 'Defaults',
      type: 'DYNAMIC_COMBO_INPUT',
      sourceType: 'defaults',
      required,
    };
    const created = await createFlow({
      catalogue: [
        {
          ...(jira as CatalogueIntegration),
          postOauthInputs: [defaults],
          dataSources: everySources,
          options: everyOptions,
        },
      ],
    });
    const result = created.flow.start({ integration: 'jira' });
    await created.reach('asking postOptions');
    const { credentialId } = created.getState() as { credentialId: string };
    await fetchFieldOptions(created.client, {
      integration: 'jira',
      credentialId,
      source: source.variableInputSource,
      parameters: { projects: choices.mainInput, issueTypes: choices.dependentInput },
    });
    return { ...created, result };
  }

  it.each([true, false])('are not sent while one of them is missing (required: %s)', async (is) => {
    const { flow, getState, result } = await ask(is);
    flow.submit({ defaults: { ...choices, variableInput: { estimate: '3' } } });
    expect(getState()).toMatchObject({ fieldErrors: { defaults: 'required' } });
    flow.submit({ defaults: { ...choices, variableInput: { summary: 'Brass' } } });
    expect(await result).toMatchObject({ credential: { status: 'VALID' } });
  });

  it('are left to the server for choices whose fields nobody has seen', async () => {
    const { flow, result } = await ask(true);
    flow.submit({ defaults: { ...choices, dependentInput: 'Story/Project 1@x' } });
    expect(await result).toMatchObject({ credential: { status: 'VALID' } });
  });
});

describe('a flow that does not get there', () => {
  it.each<[string, 'deny' | 'block', string]>([
    ['denied', 'deny', 'provider-denied'],
    ['blocked', 'block', 'popup-blocked'],
  ])('fails where the window is %s, and goes on after another try', async (_, consent, code) => {
    const { fake, flow, getState } = await createFlow({ consent });
    const result = codeOf(flow.start({ integration: 'shopify' }));
    flow.submit({ shop: 'engines' });
    expect(await result).toBe(code);
    expect(getState()).toMatchObject({
      status: 'failed',
      at: 'oauth',
      error: { code },
      canRetry: true,
      canGoBack: true,
    });
    fake.consent = 'allow';
    expect(await flow.retry()).toMatchObject({ integration: 'shopify' });
  });

  it('goes back from a failure to what was filled in', async () => {
    const { fake, flow, getState } = await createFlow({ consent: 'deny' });
    const failed = codeOf(flow.start({ integration: 'shopify' }));
    flow.submit({ shop: 'engines' });
    await failed;
    fake.consent = 'allow';
    const result = flow.back();
    expect(getState()).toMatchObject({ stage: 'preOptions' });
    expect(flow.getValues()).toEqual({ shop: 'engines' });
    flow.submit({ shop: 'looms' });
    expect(await result).toMatchObject({ integration: 'shopify' });
  });

  it('leaves nothing behind when it is cancelled after the consent', async () => {
    const { flow, reach, accounts } = await createFlow();
    const code = codeOf(flow.start({ integration: 'jira' }));
    await reach('asking postOptions');
    expect(accounts('jira')).toMatchObject([{ status: 'PENDING' }]);
    await flow.cancel();
    expect(await code).toBe('cancelled');
    expect(accounts('jira')).toEqual([]);
  });

  it('keeps the account after the consent where the person wants that', async () => {
    const { flow, reach, accounts } = await createFlow();
    const result = flow.start({ integration: 'jira' });
    await reach('asking postOptions');
    await flow.cancel({ keepAccount: true });
    expect(await result).toMatchObject({ credential: { status: 'PENDING' }, created: true });
    expect(accounts('jira')).toHaveLength(1);
  });

  it('never takes away the account that was to be replaced, or finished', async () => {
    const { fake, client, flow, reach, accounts } = await createFlow();
    const jira = flow.start({ integration: 'jira' });
    await reach('asking postOptions');
    flow.submit({ site: 'Looms' });
    const { credentialId } = await jira;
    const replaced = codeOf(flow.start({ credentialId }));
    await reach('asking postOptions');
    await flow.cancel();
    expect(await replaced).toBe('cancelled');
    expect(accounts('jira').map(({ id }) => id)).toEqual([credentialId]);
    const pending = accounts('sharepoint').find(({ status }) => status === 'PENDING');
    const finished = codeOf(flow.start({ credentialId: pending?.id ?? '' }));
    await flow.cancel();
    expect(await finished).toBe('cancelled');
    expect(accounts('sharepoint')).toHaveLength(2);
    expect(fake.calls.some(({ method }) => method === 'uninstallIntegration')).toBe(false);
    expect(client.store.getState()).toMatchObject({ attempts: [], flow: { status: 'idle' } });
  });

  it('stands in the way of another window, and is named', async () => {
    const { client, flow } = await createFlow();
    const code = codeOf(flow.start({ integration: 'klaviyo', allowMultiple: true }));
    expect(await codeOf(client.install({ integration: 'slack' }))).toBe('busy');
    expect(client.store.getState().attempts).toMatchObject([
      { kind: 'install', integration: 'klaviyo', phase: 'asking' },
    ]);
    await flow.cancel();
    expect(await code).toBe('cancelled');
    await client.install({ integration: 'slack' });
  });

  it('says that the person may not connect accounts, and keeps the session', async () => {
    const { client, flow, getState } = await createFlow({ readOnly: true });
    void flow.start({ integration: 'klaviyo', allowMultiple: true }).catch(() => undefined);
    flow.submit(key('pk_1'));
    await vi.waitFor(() => expect(getState()).toMatchObject({ error: { code: 'forbidden' } }));
    expect((await client.refresh()).user.authenticated).toBe(true);
  });

  it('finds the account whose answer was lost', async () => {
    const { fake, flow } = await createFlow();
    const save = fake._oauthCallback;
    Object.assign(fake, {
      async _oauthCallback(...given: Parameters<typeof save>) {
        await save(...given);
        throw new Error('Failed to fetch');
      },
    });
    const result = flow.start({ integration: 'klaviyo', allowMultiple: true });
    flow.submit(key('pk_lost'));
    expect(await result).toMatchObject({ created: true });
  });

  it('finds the account that was finished, and whose answer was lost', async () => {
    const { fake, flow, reach } = await createFlow();
    const result = flow.start({ integration: 'jira' });
    await reach('asking postOptions');
    const save = fake._oauthCallback;
    Object.assign(fake, {
      async _oauthCallback(...given: Parameters<typeof save>) {
        await save(...given);
        throw new Error('Failed to fetch');
      },
    });
    flow.submit({ site: 'Looms' });
    expect(await result).toMatchObject({ created: true, credential: { status: 'VALID' } });
  });

  describe.each(['new', 'replaced'])(
    'keeps the inputs of a %s account that is not finished',
    (which) => {
      it.each([
        [{ status: 500 }, 'server'],
        ['network', 'network'],
        ['malformed', 'server'],
      ] as const)('after %o', async (fault, code) => {
        const { fake, flow, getState, accounts, reach } = await createFlow();
        if (which === 'replaced') {
          void flow.start({ integration: 'jira' });
          await reach('asking postOptions');
          flow.submit({ site: 'Engines' });
          await reach('done');
        }
        const [account] = accounts('jira');
        const target = account ? { credentialId: account.id } : { integration: 'jira' };
        const result = flow.start(target);
        await reach('asking postOptions');
        fake.fail('_oauthCallback', fault);
        flow.submit({ site: 'Looms' });
        await vi.waitFor(() => expect(getState()).toMatchObject({ error: { code } }));
        expect(getState()).toMatchObject({ status: 'asking', stage: 'postOptions' });
        expect(flow.getValues()).toEqual({ site: 'Looms' });
        flow.submit();
        expect(await result).toMatchObject({ credential: { status: 'VALID' } });
      });
    },
  );

  it('does not believe a server that forgets', async () => {
    const { fake, flow, getState, accounts } = await createFlow();
    fake.fail('_oauthCallback', 'forget');
    void flow.start({ integration: 'klaviyo', allowMultiple: true }).catch(() => undefined);
    flow.submit(key('pk_gone'));
    await vi.waitFor(() => expect(getState()).toMatchObject({ error: { code: 'server' } }));
    expect(accounts('klaviyo')).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['an integration that does not exist', { integration: 'nonesuch' }, 'integration-not-found'],
    ['a second account without allowMultiple', { integration: 'klaviyo' }, 'already-installed'],
    ['an account that does not exist', { credentialId: 'nonesuch' }, 'credential-not-found'],
    ['an account type that does not exist', { integration: 'box', accountType: 'x' }, 'unknown'],
  ])('refuses %s', async (_, target, code) => {
    const { flow, getState } = await createFlow();
    expect(await codeOf(flow.start(target as never))).toBe(code);
    expect(getState()).toEqual({ status: 'idle' });
  });
});

describe('a flow that begins when the token is over, as after a sleep', () => {
  afterEach(() => void vi.useRealTimers());

  async function sleep(options?: FakeParagonOptions) {
    const created = await createFlow(options);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 3_600_000 });
    return { ...created, open: vi.spyOn(window, 'open') };
  }

  it('asks at once, opens no window for that, and sends after the sign-in', async () => {
    const { flow, getState, open } = await sleep();
    const result = flow.start({ integration: 'trello' });
    expect(getState()).toMatchObject({ status: 'asking', stage: 'preOptions' });
    flow.submit({ TRELLO_API_KEY: 'ada@work.example', TRELLO_API_TOKEN: 'secret' });
    expect(await result).toMatchObject({ created: true });
    expect(open).not.toHaveBeenCalled();
  });

  it('opens the window in the click that comes to the consent', async () => {
    const { flow, open } = await sleep();
    const result = flow.start({ integration: 'shopify' });
    expect(open).not.toHaveBeenCalled();
    flow.submit({ shop: 'engines' });
    expect(open).toHaveBeenCalledTimes(1);
    expect(await result).toMatchObject({ created: true });
  });

  it('opens the window at once where the consent comes first', async () => {
    const { flow, open, reach } = await sleep();
    const result = flow.start({ integration: 'jira' });
    expect(open).toHaveBeenCalledTimes(1);
    await reach('asking postOptions');
    flow.submit({ site: 'Looms' });
    expect(await result).toMatchObject({ created: true });
  });

  it.each([
    ['trello', 'input'],
    ['box', 'input'],
    ['jira', 'window'],
    ['slack', 'consent'],
  ])('is known to be one, for %s: %s', async (integration, demand) => {
    const { client } = await sleep();
    expect(asksForMore(client, { integration })).toBe(demand);
  });
});

describe('a window that was opened in the click', () => {
  const hold = () => window.open('about:blank#paragon') as Window;

  it.each<[string, FlowTarget, string]>([
    ['where something is asked first', { integration: 'trello' }, 'asking'],
    ['where the flow cannot begin', { integration: 'klaviyo' }, 'idle'],
  ])('closes %s', async (_, target, status) => {
    const { flow, getState } = await createFlow();
    const held = hold();
    void flow.start(target, held).catch(() => undefined);
    expect(getState().status).toBe(status);
    expect(held.closed).toBe(true);
  });

  it('closes where another window is open', async () => {
    const { fake, client, flow } = await createFlow({ consent: 'ask' });
    void client.install({ integration: 'slack' }).catch(() => undefined);
    const held = hold();
    expect(await codeOf(flow.start({ integration: 'jira' }, held))).toBe('busy');
    expect(held.closed).toBe(true);
    expect(fake.windows[0]?.closed).toBe(false);
  });

  it('closes where nobody can be signed in', async () => {
    const { client, flow } = await createFlow();
    client.signOut();
    const held = hold();
    expect(await codeOf(flow.start({ integration: 'jira' }, held))).toBe('not-authenticated');
    expect(held.closed).toBe(true);
  });
});
