// @vitest-environment jsdom
import { createFakeToken } from 'paragon-connect-react/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getInternals } from '../../../src/core/clientInternals';
import { codeOf } from '../createClient';
import { createFlow } from './createFlow';

type Created = Awaited<ReturnType<typeof createFlow>>;

beforeEach(() => void vi.restoreAllMocks());
afterEach(() => void vi.useRealTimers());

const tenant = { tenant: 'engines' };

/** Moments in the middle of a flow of SharePoint, which asks before and after the consent. */
const moments: [string, (created: Created) => Promise<unknown>][] = [
  ['while something is filled in', async ({ flow }) => flow.setValue('tenant', 'engines')],
  [
    'while the window is open',
    async ({ flow, reach }) => {
      flow.submit(tenant);
      await reach('authorizing');
    },
  ],
  [
    'after the consent',
    async ({ fake, flow, reach }) => {
      flow.submit(tenant);
      await reach('authorizing');
      fake.currentWindow.allow('ada@work.example');
      await reach('asking postOptions');
      flow.setValue('site', 'Intranet');
    },
  ],
  [
    'while the inputs after the consent are sent',
    async ({ fake, flow, reach }) => {
      flow.submit(tenant);
      await reach('authorizing');
      fake.currentWindow.allow('ada@work.example');
      await reach('asking postOptions');
      fake.latency = 50;
      flow.submit({ site: 'Intranet' });
    },
  ],
];

describe.each(moments)('a change of person %s', (_, arrive) => {
  it('cancels the flow once, and leaves nothing of it to the next person', async () => {
    const created = await createFlow({ consent: 'ask', seed: [] });
    const { fake, client, flow, getState, accounts } = created;
    const code = codeOf(flow.start({ integration: 'sharepoint' }));
    await arrive(created);
    const settled = vi.fn();
    void code.then(settled);
    getInternals(client).configure({
      projectId: fake.projectId,
      userId: 'next',
      getToken: () => createFakeToken('next'),
    });
    expect(getState()).toEqual({ status: 'idle' });
    expect(flow.getValues()).toEqual({});
    expect(client.store.getState().attempts).toEqual([]);
    expect(await code).toBe('cancelled');
    expect(fake.windows.every(({ closed }) => closed)).toBe(true);
    fake.latency = 0;
    const { user } = await client.refresh();
    expect(user).toMatchObject({ authenticated: true, userId: 'next' });
    expect(accounts('sharepoint')).toEqual([]);
    expect(settled).toHaveBeenCalledTimes(1);

    const next = flow.start({ integration: 'sharepoint' });
    expect(getState()).toMatchObject({ status: 'asking', stage: 'preOptions' });
    expect(flow.getValues()).toEqual({});
    flow.submit(tenant);
    fake.currentWindow.allow('charles@example.com');
    await vi.waitFor(() => expect(getState()).toMatchObject({ stage: 'postOptions' }));
    flow.submit({ site: 'Workshop' });
    const { credentialId } = await next;
    expect(accounts('sharepoint').map(({ id }) => id)).toEqual([credentialId]);
  });
});

describe.each(moments)('a token that ends %s', (_, arrive) => {
  it('loses nothing that was typed: the flow goes on, at the latest at the next try', async () => {
    const created = await createFlow({ consent: 'ask', seed: [] });
    const { fake, flow, getState, accounts } = created;
    const start = Date.now();
    // A token lasts an hour, and a window three minutes.
    vi.useFakeTimers({ toFake: ['Date'], now: start + 58.5 * 60_000 });
    void codeOf(flow.start({ integration: 'sharepoint' }));
    await arrive(created);
    vi.setSystemTime(start + 60.5 * 60_000);

    for (let tries = 0; tries < 3 && getState().status !== 'done'; tries += 1) {
      const state = getState();
      if (state.status === 'failed') void codeOf(flow.retry());
      else if (state.status === 'asking') flow.submit();
      await vi.waitFor(() => {
        fake.windows.find(({ closed }) => !closed)?.allow('ada@work.example');
        const now = getState();
        expect(now.status).not.toBe('authorizing');
        expect(now).not.toMatchObject({ isSubmitting: true });
      });
      const asked = getState();
      const isNew = asked.status === 'asking' && asked.stage === 'postOptions';
      if (isNew) flow.setValue('site', 'Intranet');
    }
    expect(getState()).toMatchObject({ status: 'done' });
    const [account, ...others] = accounts('sharepoint');
    expect([account?.status, others]).toEqual(['VALID', []]);
    const person = { projectId: fake.projectId, userId: fake.userId };
    expect(fake.model.getInputs(person, account?.id ?? '')).toEqual({
      pre: tenant,
      post: { site: 'Intranet' },
    });
  });
});
