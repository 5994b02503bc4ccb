// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { getFormRefusal } from '../../../src/core/settings/refusals';
import { toggleWorkflow } from '../../../src/core/settings/toggleWorkflow';
import {
  every,
  everyDefault,
  everyEmea,
  everyFirst,
  everyWorkflow,
  slackWorkflows,
} from '../../behaviour/formSeeds';
import { ada, codeOf } from '../createClient';
import { createAccount, failureOf, loseAnswer } from './createAccount';

const { audit, digest, reply } = slackWorkflows;
const good = { text: 'looms', email: 'ada@work.example', enum: 'high' };

/** An account of Slack, whose workflow `reply` starts switched off. */
async function createSlack() {
  const created = await createAccount({ seed: [], accounts: { slack: [ada] } });
  const { fake, person } = created;
  fake.model.setWorkflowEnabled(person, reply, ada.id, false);
  await created.client.refresh();
  const settingsOf = (workflowId: string) =>
    fake.model.getCredential(person, ada.id).configurations[0]?.workflowSettings[workflowId];
  return { ...created, target: { credentialId: ada.id }, settingsOf };
}

describe('switching a workflow', () => {
  it('on and off reaches the server, and the listeners', async () => {
    const { client, target, held, known } = await createAccount();
    const flip = (enabled: boolean, values = {}) =>
      toggleWorkflow(client, target, { workflowId: everyWorkflow, enabled, values });
    await flip(true, good);
    expect(held().workflowSettings[everyWorkflow]).toMatchObject({ enabled: true });
    expect(known()?.workflowSettings[everyWorkflow]).toMatchObject({ enabled: true });
    expect(held(everyEmea).workflowSettings[everyWorkflow]?.enabled).not.toBe(true);
    await flip(false);
    expect(known()?.workflowSettings[everyWorkflow]).toMatchObject({ enabled: false });
  });

  it('shows the wish until the server has answered', async () => {
    const { client, target, settings, formOf } = await createAccount();
    const wanted = { workflowId: everyWorkflow, enabled: true, values: good };
    const toggle = toggleWorkflow(client, target, wanted);
    const form = formOf(everyWorkflow);
    expect(settings.api.getState().wishes).toEqual({ [form]: { enabled: true } });
    await toggle;
    expect(settings.api.getState().wishes).toEqual({});
  });

  it('takes the wish back where it fails, and keeps the words of the server', async () => {
    const { client, target, fake, settings, settingsOf } = await createSlack();
    fake.fail('enableWorkflow', { status: 500, message: 'Slack is asleep.' });
    const wanted = { workflowId: reply, enabled: true };
    const error = await failureOf(toggleWorkflow(client, target, wanted));
    expect(error).toMatchObject({ code: 'server', message: 'Slack is asleep.' });
    expect(settings.api.getState().wishes).toEqual({});
    expect(Object.values(settings.api.getState().failures)).toEqual([error]);
    expect(settingsOf(reply)?.enabled).toBe(false);
    await toggleWorkflow(client, target, wanted);
    expect(settings.api.getState().failures).toEqual({});
    expect(settingsOf(reply)?.enabled).toBe(true);
  });

  it('ends as the person wished last, however often and fast', async () => {
    const { client, target, fake, settings, settingsOf } = await createSlack();
    fake.latency = 3;
    const flips = [true, true, false, true].map((enabled) =>
      codeOf(toggleWorkflow(client, target, { workflowId: reply, enabled })),
    );
    expect(Object.values(settings.api.getState().wishes)).toEqual([{ enabled: true }]);
    expect(await Promise.all(flips)).toEqual(Array(4).fill('resolved'));
    expect(settingsOf(reply)?.enabled).toBe(true);
    expect(settings.api.getState().wishes).toEqual({});
  });

  it.each([
    ['on', true],
    ['off', false],
  ])('%s is done also where another tab has undone it since', async (_, enabled) => {
    const { client, target, fake, person, settingsOf } = await createSlack();
    fake.model.setWorkflowEnabled(person, reply, ada.id, enabled);
    await client.refresh();
    fake.model.setWorkflowEnabled(person, reply, ada.id, !enabled);
    await toggleWorkflow(client, target, { workflowId: reply, enabled });
    expect(settingsOf(reply)?.enabled).toBe(enabled);
  });

  it('off fails where another tab has removed the configuration since', async () => {
    const { client, fake, person } = await createAccount();
    const target = { credentialId: everyFirst, configurationId: everyEmea };
    fake.model.removeConfiguration(person, everyFirst, everyEmea);
    const off = toggleWorkflow(client, target, { workflowId: everyWorkflow, enabled: false });
    expect(await failureOf(off)).toMatchObject({ code: 'unknown' });
  });

  it('on fails for an account that does not work, also where the workflow is on', async () => {
    const { client, target, fake, person, settingsOf } = await createSlack();
    fake.model.setWorkflowEnabled(person, reply, ada.id, true);
    await client.refresh();
    fake.model.setStatus(person, ada.id, 'INVALID');
    const on = { workflowId: reply, enabled: true };
    // The first one finds out, and the second one knows.
    for (const call of [toggleWorkflow(client, target, on), toggleWorkflow(client, target, on)]) {
      expect(await failureOf(call)).toMatchObject({
        code: 'unknown',
        message: expect.stringContaining('Reconnect'),
      });
    }
    expect(settingsOf(reply)?.enabled).toBe(true);
  });

  it('counts as done where the answer alone was lost', async () => {
    const { client, target, fake, settingsOf } = await createSlack();
    fake.fail('enableWorkflow', 'network');
    const wanted = { workflowId: reply, enabled: true };
    expect(await codeOf(toggleWorkflow(client, target, wanted))).toBe('network');
    fake.model.setWorkflowEnabled(
      { projectId: fake.projectId, userId: fake.userId },
      reply,
      ada.id,
      true,
    );
    fake.fail('enableWorkflow', 'network');
    expect(await codeOf(toggleWorkflow(client, target, wanted))).toBe('resolved');
    expect(settingsOf(reply)?.enabled).toBe(true);
  });

  it('fails with forbidden for a workflow that the person may not use', async () => {
    const { client, target, fake } = await createSlack();
    const wanted = { workflowId: audit, enabled: true };
    expect(await codeOf(toggleWorkflow(client, target, wanted))).toBe('forbidden');
    expect(fake.getUser()).toMatchObject({ authenticated: true });
  });

  it('signs in again where the session was lost, and switches', async () => {
    const { client, target, fake, settingsOf } = await createSlack();
    fake.fail('enableWorkflow', { status: 401 });
    await toggleWorkflow(client, target, { workflowId: reply, enabled: true });
    expect(settingsOf(reply)?.enabled).toBe(true);
  });

  it('works off alone for an account that must be reconnected', async () => {
    const { client, target } = await createAccount({
      seed: [],
      accounts: { [every]: [{ id: everyFirst, email: 'ada@work.example', status: 'INVALID' }] },
    });
    const flip = (enabled: boolean) =>
      codeOf(toggleWorkflow(client, target, { workflowId: everyWorkflow, enabled, values: good }));
    expect(await flip(true)).toBe('unknown');
    expect(await flip(false)).toBe('resolved');
  });
});

describe('a workflow with settings', () => {
  it('is not switched on while a required one is empty', async () => {
    const { client, target, fake, settingsOf } = await createSlack();
    const error = await failureOf(
      toggleWorkflow(client, target, { workflowId: digest, enabled: true }),
    );
    expect(error.code).toBe('input-required');
    expect(getFormRefusal(error).fieldErrors).toEqual({ recipient: 'required' });
    expect(settingsOf(digest)).toBeUndefined();
    expect(fake.calls.some(({ method }) => method === 'enableWorkflow')).toBe(false);
  });

  it('is switched on first, and gets its settings then', async () => {
    const { client, target, fake, settingsOf } = await createSlack();
    const values = { recipient: 'ada@work.example' };
    await toggleWorkflow(client, target, { workflowId: digest, enabled: true, values });
    expect(settingsOf(digest)).toEqual({ enabled: true, settings: { ...values, hour: '7' } });
    const methods = fake.calls.map(({ method }) => method);
    expect(methods.indexOf('updateWorkflowState')).toBeLessThan(
      methods.indexOf('updateWorkflowUserSettings'),
    );
  });

  it('gets the unsaved values of its form, which are saved with that', async () => {
    const { client, target, held, settings, formOf } = await createAccount();
    const form = formOf(everyWorkflow);
    for (const [id, value] of Object.entries(good)) settings.setValue(form, id, value, {});
    await toggleWorkflow(client, target, { workflowId: everyWorkflow, enabled: true });
    expect(held().workflowSettings[everyWorkflow]?.settings).toMatchObject(good);
    expect(settings.getDraft(form)).toEqual({});
  });

  it('goes off again where its settings were refused', async () => {
    const { client, target, settingsOf } = await createSlack();
    const values = { recipient: 'wrong@work.example' };
    const error = await failureOf(
      toggleWorkflow(client, target, { workflowId: digest, enabled: true, values }),
    );
    expect(error.code).toBe('input-refused');
    expect(getFormRefusal(error).fieldErrors).toEqual({ recipient: 'Recipient was not found.' });
    expect(settingsOf(digest)?.enabled).toBe(false);
  });

  it('takes no other workflow off that was switched on elsewhere', async () => {
    const { client, target, fake, person, settingsOf } = await createSlack();
    fake.model.setWorkflowEnabled(person, reply, ada.id, true);
    const values = { recipient: 'ada@work.example' };
    await toggleWorkflow(client, target, { workflowId: digest, enabled: true, values });
    expect(settingsOf(reply)?.enabled).toBe(true);
  });

  it('is off where the answer to its settings was lost, and so is the wish', async () => {
    const { client, target, fake, held } = await createAccount();
    loseAnswer(fake, 'updateWorkflowUserSettings');
    const wanted = { workflowId: everyWorkflow, enabled: true, values: good };
    expect(await codeOf(toggleWorkflow(client, target, wanted))).toBe('network');
    expect(held(everyDefault).workflowSettings[everyWorkflow]?.enabled).toBe(false);
  });
});
