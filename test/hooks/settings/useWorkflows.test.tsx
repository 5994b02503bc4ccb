import { act, waitFor } from '@testing-library/react';
import {
  type UseWorkflowsOptions,
  useConfigurations,
  useWorkflows,
} from 'paragon-connect-react/hooks';
import { type FakeParagonOptions, formsSeed } from 'paragon-connect-react/testing';
import { describe, expect, it } from 'vitest';
import {
  everyDefault,
  everyEmea,
  everyFirst,
  everyWorkflow,
  slackWorkflows,
} from '../../behaviour/formSeeds';
import { ada, renderSignedIn } from '../renderWithParagon';

const { digest, post, reply } = slackWorkflows;

async function renderWorkflows(
  options: UseWorkflowsOptions = {},
  fakeOptions: FakeParagonOptions = {},
) {
  const rendered = await renderSignedIn(() => useWorkflows(ada.id, options), {
    catalogue: 'forms',
    accounts: { slack: [ada] },
    bootstrap: true,
    ...fakeOptions,
  });
  const it = () => rendered.current().it;
  await waitFor(() => expect(it().status).toBe('ready'));
  const find = (id: string) => {
    const found = it().workflows.find((workflow) => workflow.id === id);
    if (!found) throw new Error(`No workflow ${id}.`);
    return found;
  };
  return { ...rendered, it, find };
}

describe('useWorkflows', () => {
  it('lists workflows in order, without the hidden ones unless they are asked for', async () => {
    const { it, find } = await renderWorkflows();
    expect(it().workflows.map(({ id }) => id)).toEqual([digest, post, reply]);
    expect(find(digest)).toMatchObject({
      name: 'Daily Digest',
      enabled: false,
      isPending: false,
      values: { hour: '7' },
      missing: ['recipient'],
    });
    const all = await renderWorkflows({ includeHidden: true });
    expect(all.it().workflows.filter(({ isHidden }) => isHidden)).toHaveLength(3);
  });

  it('shows a switch at once, and the snapshot says the same then', async () => {
    const seen: (boolean | undefined)[] = [];
    const { current } = await renderSignedIn(
      () => {
        const result = useWorkflows(ada.id);
        const workflow = result.workflows.find(({ id }) => id === reply);
        seen.push(workflow?.enabled);
        return { ...result, workflow };
      },
      { catalogue: 'forms', accounts: { slack: [ada] }, bootstrap: true },
    );
    await waitFor(() => expect(current().it.workflow).toMatchObject({ isPending: false }));
    const before = current().it.workflow?.enabled;
    seen.length = 0;
    act(() => current().it.toggle.mutate({ workflowId: reply, enabled: !before }));
    await waitFor(() => expect(current().it.toggle.isSuccess).toBe(true));
    expect(current().it.workflow).toMatchObject({ enabled: !before, isPending: false });
    // Once it shows what is wished, it never goes back.
    expect(seen.slice(seen.indexOf(!before))).not.toContain(before);
  });

  it('puts a switch back that fails, with the words of the server beside it', async () => {
    const { it, find, fake } = await renderWorkflows();
    const before = find(reply).enabled;
    fake.fail(before ? 'disableWorkflow' : 'enableWorkflow', {
      status: 500,
      message: 'Slack is asleep.',
    });
    act(() => it().toggle.mutate({ workflowId: reply, enabled: !before }));
    await waitFor(() => expect(find(reply).error?.message).toBe('Slack is asleep.'));
    expect(find(reply)).toMatchObject({ enabled: before, isPending: false });
    expect(it().toggle.error).toBe(find(reply).error);
  });

  it('switches a workflow on with what was filled in, once nothing is missing', async () => {
    const { it, find } = await renderWorkflows();
    act(() => it().toggle.mutate({ workflowId: digest, enabled: true }));
    await waitFor(() => expect(it().toggle.error?.code).toBe('input-required'));
    expect(find(digest).fieldErrors).toEqual({ recipient: 'required' });
    expect(find(post).fieldErrors).toEqual({});
    act(() => it().setValue(digest, 'recipient', 'ada@work.example'));
    expect(find(digest)).toMatchObject({ missing: [], isDirty: true });
    act(() => it().toggle.mutate({ workflowId: digest, enabled: true }));
    await waitFor(() => expect(it().toggle.isSuccess).toBe(true));
    expect(find(digest)).toMatchObject({
      enabled: true,
      isDirty: false,
      error: null,
      values: { recipient: 'ada@work.example', hour: '7' },
    });
    act(() => it().setValue(digest, 'hour', '9'));
    act(() => it().saveSettings.mutate({ workflowId: digest }));
    await waitFor(() => expect(it().saveSettings.isSuccess).toBe(true));
    expect(find(digest)).toMatchObject({ isDirty: false, values: { hour: '9' } });
    act(() => it().saveSettings.mutate({ workflowId: digest, values: { recipient: 'wrong@a.b' } }));
    await waitFor(() => {
      expect(find(digest).fieldErrors).toEqual({ recipient: 'Recipient was not found.' });
    });
    act(() => it().setValue(digest, 'hour', '10'));
    act(() => it().discard(digest));
    expect(find(digest)).toMatchObject({ isDirty: false, values: { hour: '9' } });
  });

  it('is about the configuration that is named', async () => {
    const forms: FakeParagonOptions = { catalogue: 'forms', seed: formsSeed };
    const values = { text: 'looms', email: 'ada@work.example', enum: 'high' };
    const { current } = await renderSignedIn(
      () => [useWorkflows(everyFirst), useWorkflows(everyFirst, { configurationId: everyEmea })],
      forms,
    );
    const enabled = () =>
      current().it.map(
        ({ workflows }) => workflows.find(({ id }) => id === everyWorkflow)?.enabled,
      );
    await waitFor(() => expect(enabled()).toEqual([false, false]));
    const toggle = { workflowId: everyWorkflow, enabled: true, values };
    await act(async () => current().it[1]?.toggle.mutateAsync(toggle));
    await waitFor(() => expect(enabled()).toEqual([false, true]));
  });
});

describe('useConfigurations', () => {
  it('lists, adds, changes and removes', async () => {
    const { current } = await renderSignedIn(() => useConfigurations(everyFirst), {
      catalogue: 'forms',
      seed: formsSeed,
      bootstrap: true,
    });
    const names = () => current().it.configurations.map(({ id, externalId }) => externalId ?? id);
    expect(names()).toEqual([everyDefault, 'emea']);
    await act(() => current().it.create.mutateAsync({ externalId: 'apac' }));
    await waitFor(() => expect(names()).toEqual([everyDefault, 'emea', 'apac']));
    const meta = { isIntegrationEnableTriggered: true };
    await act(() => current().it.update.mutateAsync({ id: 'apac', meta }));
    await waitFor(() => expect(current().it.configurations[2]?.configMeta).toEqual(meta));
    await act(() => current().it.remove.mutateAsync('emea'));
    await waitFor(() => expect(names()).toEqual([everyDefault, 'apac']));
    act(() => current().it.remove.mutate(everyDefault));
    await waitFor(() => expect(current().it.remove.error?.code).toBe('input-refused'));
  });

  it('has none without an account', async () => {
    const { current } = await renderSignedIn(() => useConfigurations(null));
    expect(current().it.configurations).toEqual([]);
    act(() => current().it.create.mutate());
    await waitFor(() => expect(current().it.create.error?.code).toBe('account-not-selected'));
  });
});
