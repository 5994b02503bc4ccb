// @vitest-environment jsdom
import { describe, expect, it, onTestFinished } from 'vitest';
import { getInternals } from '../../../src/core/clientInternals';
import { getFormRefusal } from '../../../src/core/settings/refusals';
import { saveUserSettings, saveWorkflowSettings } from '../../../src/core/settings/saveSettings';
import { toggleWorkflow } from '../../../src/core/settings/toggleWorkflow';
import {
  every,
  everyDefault,
  everyEmea,
  everyFirst,
  everySecond,
  everyWorkflow,
  hardWorkflow,
} from '../../behaviour/formSeeds';
import { codeOf } from '../createClient';
import { createAccount, failureOf, loseAnswer } from './createAccount';

describe('saving settings of an account', () => {
  it('saves them for the default configuration, and tells of it at once', async () => {
    const { client, target, held, known } = await createAccount();
    const saved = await saveUserSettings(client, target, { text: 'looms' });
    expect(saved).toMatchObject({ text: 'looms', email: 'ada@work.example' });
    expect(held().sharedSettings).toMatchObject({ text: 'looms', email: 'ada@work.example' });
    expect(known()?.sharedSettings).toMatchObject({ text: 'looms' });
    expect(held(everyEmea).sharedSettings).toMatchObject({ text: 'engines-emea' });
  });

  it('tells the other tabs of the person', async () => {
    const { client, target, person } = await createAccount();
    onTestFinished(getInternals(client).mount());
    const otherTab = new BroadcastChannel('paragon-connect-react');
    onTestFinished(() => otherTab.close());
    const heard = new Promise((resolve) => {
      otherTab.onmessage = ({ data }) => resolve(data);
    });
    await saveUserSettings(client, target, { text: 'looms' });
    expect(await heard).toBe(JSON.stringify([person.projectId, person.userId]));
  });

  it('finds the default one after a switch has moved it to the end', async () => {
    const { client, target, held, fake } = await createAccount();
    await fake.enableWorkflow(everyWorkflow, { selectedCredentialId: everyFirst });
    await saveUserSettings(client, target, { text: 'looms' });
    expect(held().sharedSettings).toMatchObject({ text: 'looms' });
    expect(held(everyEmea).sharedSettings).toMatchObject({ text: 'engines-emea' });
  });

  it.each(['emea', 'ext:emea', everyEmea])('saves them for the configuration %s', async (name) => {
    const { client, held } = await createAccount();
    const target = { credentialId: everyFirst, configurationId: name };
    await saveUserSettings(client, target, { text: 'looms', enum: 'low' });
    expect(held(everyEmea).sharedSettings).toMatchObject({ text: 'looms' });
    expect(held().sharedSettings).toMatchObject({ text: 'engines' });
  });

  it('loses nothing when several are saved at once', async () => {
    const { client, target, held, fake } = await createAccount();
    fake.latency = 5;
    await Promise.all([
      saveUserSettings(client, target, { text: 'looms' }),
      saveUserSettings(client, target, { number: 7 }),
      saveUserSettings(client, target, { textarea: 'Bye' }),
    ]);
    expect(held().sharedSettings).toMatchObject({ text: 'looms', number: 7, textarea: 'Bye' });
  });

  it('keeps what was saved elsewhere meanwhile', async () => {
    const { client, target, held, fake, person } = await createAccount();
    const elsewhere = { ...held().sharedSettings, url: 'https://looms.example' };
    fake.model.updateSettings(person, everyFirst, { sharedSettings: elsewhere }, everyDefault);
    await saveUserSettings(client, target, { text: 'looms' });
    expect(held().sharedSettings).toMatchObject({ text: 'looms', url: 'https://looms.example' });
  });

  it('takes a value away that is undefined', async () => {
    const { client, target, held } = await createAccount();
    await saveUserSettings(client, target, { dynamicEnum: undefined });
    expect(held().sharedSettings).not.toHaveProperty('dynamicEnum');
  });

  it('says at which field the server found a fault, and keeps no part', async () => {
    const { client, target, held } = await createAccount();
    const given = { dynamicEnum: 'wrong', text: 'looms' };
    const error = await failureOf(saveUserSettings(client, target, given));
    expect(error).toMatchObject({ code: 'input-refused', credentialId: everyFirst });
    expect(getFormRefusal(error).fieldErrors).toEqual({ dynamicEnum: 'Project was not found.' });
    expect(held().sharedSettings).toMatchObject({ text: 'engines' });
  });

  it('sends nothing that cannot be right, and looks at no field that is left out', async () => {
    const { client, target, fake, held } = await createAccount();
    const error = await failureOf(
      saveUserSettings(client, target, { email: 'nobody', text: ' ', number: 1 }),
    );
    expect(error.code).toBe('input-refused');
    expect(getFormRefusal(error).fieldErrors).toEqual({ email: 'email', text: 'required' });
    expect(fake.calls.some(({ method }) => method.startsWith('update'))).toBe(false);
    const emea = { ...target, configurationId: everyEmea };
    await saveUserSettings(client, emea, { number: 2 });
    expect(held(everyEmea).sharedSettings).toMatchObject({ number: 2 });
  });

  it('hands out neither the token nor a secret', async () => {
    const { client, target, fake } = await createAccount();
    const saved = await saveUserSettings(client, target, { password: 'hush-hush' });
    expect(JSON.stringify(saved)).not.toMatch(/hush-hush|eyJ/);
    fake.fail('updateIntegrationUserSettings', {
      status: 400,
      message: 'The secret "hush-hush-two" does not fit.',
    });
    const error = await failureOf(saveUserSettings(client, target, { password: 'hush-hush-two' }));
    expect(`${error.message} ${error.cause} ${JSON.stringify(getFormRefusal(error))}`).not.toMatch(
      'hush-hush-two',
    );
  });

  it('counts as saved where the answer alone was lost', async () => {
    const { client, target, fake, held, known, settings, formOf } = await createAccount();
    settings.setValue(formOf(), 'text', 'looms', {});
    loseAnswer(fake, 'updateIntegrationUserSettings');
    expect(await saveUserSettings(client, target)).toMatchObject({ text: 'looms' });
    expect(known()?.sharedSettings).toEqual(held().sharedSettings);
    expect(settings.getDraft(formOf())).toEqual({});
    fake.fail('updateIntegrationUserSettings', 'network');
    expect(await codeOf(saveUserSettings(client, target, { text: 'mills' }))).toBe('network');
    expect(held().sharedSettings).toMatchObject({ text: 'looms' });
  });

  it.each([
    ['cannot do it', { status: 500 }],
    ['answers with something that cannot be read', 'malformed'],
  ] as const)('fails with server where the server %s', async (_, fault) => {
    const { client, target, fake } = await createAccount();
    fake.fail('updateIntegrationUserSettings', fault);
    expect(await codeOf(saveUserSettings(client, target, { text: 'looms' }))).toBe('server');
  });

  it('fails with forbidden for a person who may only look, who stays signed in', async () => {
    const { client, target, fake } = await createAccount({ readOnly: true });
    expect(await codeOf(saveUserSettings(client, target, { text: 'looms' }))).toBe('forbidden');
    expect(fake.getUser()).toMatchObject({ authenticated: true });
  });

  it('signs in again where the session was lost, and saves', async () => {
    const { client, target, fake, held } = await createAccount();
    fake.fail('updateIntegrationUserSettings', { status: 401 });
    expect(await codeOf(saveUserSettings(client, target, { text: 'looms' }))).toBe('resolved');
    expect(held().sharedSettings).toMatchObject({ text: 'looms' });
  });

  it('fails without an account, or with one or a configuration that is not there', async () => {
    const { client, target } = await createAccount();
    const tryIt = (other: object) => codeOf(saveUserSettings(client, { ...target, ...other }, {}));
    expect(await tryIt({ credentialId: null })).toBe('account-not-selected');
    expect(await tryIt({ credentialId: 'nobody' })).toBe('credential-not-found');
    expect(await tryIt({ configurationId: 'apac' })).toBe('unknown');
  });

  it('is saved for an account that was reconnected elsewhere since', async () => {
    const { client, target, fake, person, held } = await createAccount();
    fake.model.setStatus(person, everyFirst, 'INVALID');
    await client.refresh();
    fake.model.setStatus(person, everyFirst, 'VALID');
    await saveUserSettings(client, target, { text: 'looms' });
    expect(held().sharedSettings).toMatchObject({ text: 'looms' });
  });

  it.each([
    ['unknown', 'INVALID'],
    ['input-required', 'PENDING'],
  ] as const)('fails with %s where the account is %s', async (code, status) => {
    const { client, target } = await createAccount({
      seed: [],
      accounts: { [every]: [{ id: everyFirst, email: 'ada@work.example', status }] },
    });
    expect(await codeOf(saveUserSettings(client, target, { text: 'looms' }))).toBe(code);
  });

  it('is busy while the account is disconnected, and fails once it is gone', async () => {
    const { client, target, fake } = await createAccount();
    fake.latency = 5;
    const removal = client.uninstall(everyFirst);
    const save = () => codeOf(saveUserSettings(client, target, { text: 'looms' }));
    expect(await save()).toBe('busy');
    await removal;
    expect(await save()).toBe('credential-not-found');
  });

  it('is busy while a window to replace the account is open, and not for other accounts', async () => {
    const { client, target, fake } = await createAccount();
    fake.consent = 'ask';
    const replacing = codeOf(client.replace(everyFirst));
    const save = (other: object) =>
      codeOf(saveUserSettings(client, { ...target, ...other }, { text: 'looms' }));
    expect(await save({})).toBe('busy');
    expect(await save({ credentialId: everySecond })).toBe('resolved');
    fake.currentWindow.deny();
    expect(await replacing).toBe('provider-denied');
    expect(await save({})).toBe('resolved');
  });

  it('is done before the account is disconnected, where the save came first', async () => {
    const { client, target, fake } = await createAccount();
    fake.latency = 5;
    const save = codeOf(saveUserSettings(client, target, { text: 'looms' }));
    const removal = codeOf(client.uninstall(everyFirst));
    expect([await save, await removal]).toEqual(['resolved', 'resolved']);
  });

  it('stops for a person who has left', async () => {
    const { client, target, fake, held } = await createAccount();
    fake.latency = 5;
    const save = saveUserSettings(client, target, { text: 'looms' });
    client.signOut();
    expect(await codeOf(save)).not.toBe('resolved');
    expect(held().sharedSettings).toMatchObject({ text: 'engines' });
  });
});

describe('unsaved values', () => {
  it('are saved, and forgotten, but for what was typed since', async () => {
    const { client, target, settings, formOf, held } = await createAccount();
    settings.setValue(formOf(), 'text', 'looms', held().sharedSettings as never);
    settings.setValue(formOf(), 'textarea', 'Bye', held().sharedSettings as never);
    const save = saveUserSettings(client, target);
    settings.setValue(formOf(), 'textarea', 'Good bye', held().sharedSettings as never);
    await save;
    expect(held().sharedSettings).toMatchObject({ text: 'looms', textarea: 'Bye' });
    expect(settings.getDraft(formOf())).toEqual({ textarea: 'Good bye' });
  });

  it('stay where they were refused', async () => {
    const { client, target, settings, formOf } = await createAccount();
    settings.setValue(formOf(), 'dynamicEnum', 'wrong', {});
    expect(await codeOf(saveUserSettings(client, target))).toBe('input-refused');
    expect(settings.getDraft(formOf())).toEqual({ dynamicEnum: 'wrong' });
  });

  it('go with the account, and with the person', async () => {
    const { client, settings, formOf } = await createAccount();
    settings.setValue(formOf(), 'text', 'looms', {});
    await client.uninstall(everyFirst);
    expect(settings.getDraft(formOf())).toEqual({});
    settings.setValue(formOf(), 'text', 'looms', {});
    client.signOut();
    expect(settings.getDraft(formOf())).toEqual({});
  });
});

describe('saving settings of a workflow', () => {
  it('leaves the switches of all workflows as the server has them', async () => {
    const { client, target, fake, held, person } = await createAccount();
    fake.model.setWorkflowEnabled(person, hardWorkflow, everyFirst, true, everyDefault);
    await saveWorkflowSettings(client, target, everyWorkflow, { text: 'looms' });
    expect(held().workflowSettings).toMatchObject({
      [everyWorkflow]: { enabled: false, settings: { text: 'looms' } },
      [hardWorkflow]: { enabled: true },
    });
  });

  it('keeps a switch that is made at the same time', async () => {
    const { client, target, fake, held } = await createAccount();
    fake.latency = 5;
    const values = { text: 'looms', email: 'ada@work.example', enum: 'high' };
    await Promise.all([
      toggleWorkflow(client, target, { workflowId: everyWorkflow, enabled: true, values }),
      saveWorkflowSettings(client, target, everyWorkflow, { number: 7 }),
      saveUserSettings(client, target, { number: 8 }),
    ]);
    expect(held()).toMatchObject({
      sharedSettings: { number: 8 },
      workflowSettings: { [everyWorkflow]: { enabled: true, settings: { ...values, number: 7 } } },
    });
  });

  it('fails for a workflow that the integration does not have', async () => {
    const { client, target } = await createAccount();
    expect(await codeOf(saveWorkflowSettings(client, target, 'nonesuch', {}))).toBe('unknown');
  });

  it('fails for a workflow that was never on, and says so', async () => {
    const { client, target, fake, person } = await createAccount();
    const settings = { workflowSettings: {} };
    fake.model.updateSettings(person, everyFirst, settings, everyDefault);
    const error = await failureOf(saveWorkflowSettings(client, target, everyWorkflow, {}));
    expect(error).toMatchObject({ code: 'unknown', message: expect.stringContaining('Switch') });
  });
});
