import { describe, expect, it } from 'vitest';
import { createParagonModel } from '../../src/model/createParagonModel';

const person = { projectId: 'p', userId: 'demo-user' };
const now = () => new Date('2026-05-01T10:00:00.000Z');

function start() {
  const model = createParagonModel({ now });
  const stateOf = (type: string) => {
    const state = model.getIntegrations(person)[type];
    if (!state) throw new Error(`No ${type}.`);
    return state;
  };
  const integration = (type: string) => {
    const found = model.catalogue.find((item) => item.type === type);
    if (!found?.accounts[0] || !found.accounts[1]) throw new Error(`No accounts of ${type}.`);
    return { ...found, first: found.accounts[0], second: found.accounts[1] };
  };
  return { model, stateOf, integration };
}

describe('createParagonModel', () => {
  it('starts the demo user with an account of every status', () => {
    const { stateOf } = start();
    const statuses = (type: string) => stateOf(type).allCredentials.map(({ status }) => status);
    expect(statuses('googlecalendar')).toEqual(['VALID', 'INVALID']);
    expect(statuses('hubspot')).toEqual(['INVALID']);
    expect(statuses('notion')).toEqual(['VALID', 'PENDING']);
    expect(statuses('googledrive')).toEqual([]);
  });

  it('gives every credential a UUID and one default configuration', () => {
    const { model, integration } = start();
    const { id, first } = integration('slack');
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    model.grant(person, id, first);
    const all = Object.values(model.getIntegrations(person)).flatMap((s) => s.allCredentials);
    for (const credential of all) {
      expect(credential.id).toMatch(uuid);
      expect(credential.configurations.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    }
  });

  it('takes the oldest VALID credential for the default, else the oldest', () => {
    const { model, stateOf } = start();
    const [valid, invalid] = stateOf('googlecalendar').allCredentials;
    if (!valid || !invalid) throw new Error('The seed has two.');
    expect(stateOf('googlecalendar').credentialId).toBe(valid.id);
    model.setStatus(person, valid.id, 'INVALID');
    expect(stateOf('googlecalendar')).toMatchObject({ credentialId: valid.id, enabled: false });
    model.setStatus(person, invalid.id, 'VALID');
    expect(stateOf('googlecalendar')).toMatchObject({ credentialId: invalid.id, enabled: true });
  });

  it('connects the same provider account twice', () => {
    const { model, integration, stateOf } = start();
    const { id, first } = integration('gmail');
    model.grant(person, id, first);
    model.grant(person, id, first);
    expect(new Set(stateOf('gmail').allCredentials.map((c) => c.id)).size).toBe(2);
  });

  it('mends a broken credential in a replace, and keeps what belongs to it', () => {
    const { model, integration, stateOf } = start();
    const { id, second } = integration('hubspot');
    const [before] = stateOf('hubspot').allCredentials;
    const after = model.grant(person, id, second, { selectedCredentialId: before?.id });
    expect(after).toMatchObject({
      id: before?.id,
      dateCreated: before?.dateCreated,
      configurations: before?.configurations,
      providerId: second.providerId,
      status: 'VALID',
      refreshFailureCount: 0,
      dateUpdated: now().toISOString(),
    });
  });

  it('adds an account when the one to be replaced is gone', () => {
    const { model, integration, stateOf } = start();
    const { id, first } = integration('slack');
    model.grant(person, id, first, { selectedCredentialId: crypto.randomUUID() });
    expect(stateOf('slack').allCredentials).toHaveLength(1);
  });

  it('refuses an externalId that is taken', () => {
    const { model, integration } = start();
    const { id, first } = integration('slack');
    model.grant(person, id, first, { externalId: 'mine' });
    expect(() => model.grant(person, id, first, { externalId: 'mine' })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ status: 409 }) }),
    );
  });

  it('leaves an account PENDING until its inputs are given', () => {
    const { model, integration } = start();
    const { id, first } = integration('jira');
    const { id: credentialId, status } = model.grant(person, id, first);
    expect(status).toBe('PENDING');
    expect(model.completeSetup(person, credentialId).status).toBe('VALID');
  });

  it('hands out copies', () => {
    const { stateOf } = start();
    stateOf('salesforce').allCredentials.length = 0;
    expect(stateOf('salesforce').allCredentials).toHaveLength(1);
  });

  it('keeps people apart', () => {
    const { model, integration, stateOf } = start();
    const { id, first } = integration('slack');
    const other = { ...person, userId: 'other' };
    const { id: credentialId } = model.grant(other, id, first);
    expect(stateOf('slack').allCredentials).toEqual([]);
    expect(() => model.removeCredential(person, id, credentialId)).toThrow(/not found/);
  });

  it('connects an integration whose type every object has as a property', () => {
    const { integration } = start();
    const type: string = 'hasOwnProperty';
    const slack = integration('slack');
    const catalogue = [{ ...slack, type }];
    const model = createParagonModel({ now, catalogue, seed: [] });
    model.grant(person, slack.id, slack.first);
    const accounts = model.getIntegrations(person)[type]?.allCredentials;
    expect(accounts?.map(({ providerData }) => providerData)).toMatchObject([
      { email: slack.first.email },
    ]);
  });

  it('comes back as it was after a reset', () => {
    const { model, integration, stateOf } = start();
    const { id, first } = integration('slack');
    model.grant(person, id, first);
    model.reset();
    expect(stateOf('slack').allCredentials).toEqual([]);
    expect(stateOf('salesforce').credentialId).toBe('a5e995c2-7709-43fd-9cdf-f759faa52497');
  });
});
