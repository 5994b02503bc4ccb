// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  createConfiguration,
  removeConfiguration,
  updateConfiguration,
} from '../../../src/core/settings/changeConfigurations';
import { findConfiguration, listConfigurations } from '../../../src/core/settings/configurations';
import { fetchIntegrationConfig } from '../../../src/core/settings/readIntegrationConfig';
import {
  every,
  everyDefault,
  everyEmea,
  everyFirst,
  everyWorkflow,
  hardWorkflow,
  slackWorkflows,
} from '../../behaviour/formSeeds';
import { codeOf } from '../createClient';
import { createAccount, loseAnswer } from './createAccount';

describe('configurations of an account', () => {
  it('are added with a name, and can be read at once', async () => {
    const { client, held, known } = await createAccount();
    const added = await createConfiguration(client, everyFirst, { externalId: 'apac' });
    expect(added).toMatchObject({ externalId: 'apac', isDefault: false, sharedSettings: {} });
    expect(known(added.id)).toEqual(held(added.id));
  });

  it('need no name, and each new one is another', async () => {
    const { client } = await createAccount();
    const both = [createConfiguration(client, everyFirst), createConfiguration(client, everyFirst)];
    const [one, other] = await Promise.all(both);
    expect(one?.id).not.toBe(other?.id);
  });

  it.each([' ', 'ext: ', 'emea', 'ext:emea', everyEmea])('cannot be called "%s"', async (name) => {
    const { client, fake } = await createAccount();
    const call = createConfiguration(client, everyFirst, { externalId: name });
    expect(await codeOf(call)).toBe('input-refused');
    expect(fake.calls.some(({ method }) => method === 'createConfiguration')).toBe(false);
  });

  it('are there where the answer alone was lost', async () => {
    const { client, fake } = await createAccount();
    loseAnswer(fake, 'createConfiguration');
    const added = await createConfiguration(client, everyFirst, { externalId: 'apac' });
    expect(added).toMatchObject({ externalId: 'apac' });
    fake.fail('createConfiguration', 'network');
    const other = createConfiguration(client, everyFirst, { externalId: 'latam' });
    expect(await codeOf(other)).toBe('network');
  });

  it('are changed by id or name', async () => {
    const { client, held } = await createAccount();
    const meta = { isIntegrationEnableTriggered: true };
    for (const id of ['emea', everyDefault]) {
      expect(await updateConfiguration(client, everyFirst, { id, meta })).toMatchObject({
        configMeta: meta,
      });
    }
    expect(held(everyEmea).configMeta).toEqual(meta);
    expect(held().configMeta).toMatchObject(meta);
  });

  it('are removed, but never the default one', async () => {
    const { client, fake, person } = await createAccount();
    const left = () =>
      fake.model.getCredential(person, everyFirst).configurations.map(({ id }) => id);
    expect(await codeOf(removeConfiguration(client, everyFirst, everyDefault))).toBe(
      'input-refused',
    );
    fake.fail('destroyConfiguration', 'network');
    expect(await codeOf(removeConfiguration(client, everyFirst, 'emea'))).toBe('network');
    loseAnswer(fake, 'destroyConfiguration');
    await removeConfiguration(client, everyFirst, 'emea');
    expect(left()).toEqual([everyDefault]);
    // Somebody else has removed it already.
    await removeConfiguration(client, everyFirst, everyEmea);
    expect(left()).toEqual([everyDefault]);
  });

  it('take what is not saved with them', async () => {
    const { client, settings } = await createAccount();
    const form = JSON.stringify([everyFirst, everyEmea, '']);
    settings.setValue(form, 'text', 'looms', {});
    await removeConfiguration(client, everyFirst, 'emea');
    expect(settings.getDraft(form)).toEqual({});
  });

  it('fail with forbidden for a person who may only look', async () => {
    const { client } = await createAccount({ readOnly: true });
    expect(await codeOf(createConfiguration(client, everyFirst))).toBe('forbidden');
    expect(await codeOf(removeConfiguration(client, everyFirst, 'emea'))).toBe('forbidden');
  });

  it('are listed by their date, also after a switch has moved one', async () => {
    const { fake, client } = await createAccount();
    await fake.enableWorkflow(everyWorkflow, { selectedCredentialId: everyFirst });
    const { user } = await client.refresh();
    const [account] = (user.authenticated && user.integrations[every]?.allCredentials) || [];
    if (!account) throw new Error('No account.');
    const dated = {
      ...account,
      configurations: account.configurations
        .map((each) => ({ ...each, dateCreated: each.isDefault ? '2024-01-01' : '2024-01-02' }))
        .reverse(),
    };
    expect(listConfigurations(dated).map(({ id }) => id)).toEqual([everyDefault, everyEmea]);
    expect(findConfiguration(dated)?.id).toBe(everyDefault);
    expect(findConfiguration(dated, 'emea')?.id).toBe(everyEmea);
    expect(findConfiguration(dated, 'apac')).toBeUndefined();
  });
});

describe('what an integration offers', () => {
  it('lists workflows in order, and apart those that are hidden or have no name', async () => {
    const { client } = await createAccount();
    const config = await fetchIntegrationConfig(client, 'slack');
    const { post, reply, digest, archive, audit, exports } = slackWorkflows;
    expect(config).toMatchObject({
      shortDescription: 'Connect Slack.',
      longDescription: expect.stringContaining('## Slack'),
      availableUserSettings: [{ id: 'channel' }, { id: 'member' }, { id: 'quiet' }],
      availableWorkflows: [
        {
          id: digest,
          name: 'Daily Digest',
          description: expect.stringContaining('each morning'),
          fields: [{ id: 'recipient', type: 'email' }, { id: 'hour' }],
        },
        { id: post, name: 'Post Notifications', fields: [{ id: 'prefix' }] },
        { id: reply, name: 'Reply in Threads', fields: [] },
      ],
    });
    expect(config.hiddenWorkflows.map(({ id }) => id).sort()).toEqual(
      [archive, audit, exports].sort(),
    );
  });

  it('sorts what the SDK hands out unsorted', async () => {
    const { client } = await createAccount();
    const { availableWorkflows } = await fetchIntegrationConfig(client, every);
    expect(availableWorkflows.map(({ id }) => id)).toEqual([everyWorkflow, hardWorkflow]);
  });

  it('rejects with integration-not-found for an unknown type', async () => {
    const { client } = await createAccount();
    expect(await codeOf(fetchIntegrationConfig(client, 'nonesuch'))).toBe('integration-not-found');
  });
});
