import { act, waitFor } from '@testing-library/react';
import {
  type UseUserSettingsOptions,
  useIntegrationConfig,
  useUserSettings,
} from 'paragon-connect-react/hooks';
import { type FakeParagonOptions, formsSeed } from 'paragon-connect-react/testing';
import { describe, expect, it, vi } from 'vitest';
import { every, everyDefault, everyEmea, everyFirst, everySecond } from '../../behaviour/formSeeds';
import { renderSignedIn } from '../renderWithParagon';

const forms: FakeParagonOptions = { catalogue: 'forms', seed: formsSeed, bootstrap: true };

async function renderSettings(
  credId: string | null = everyFirst,
  options: UseUserSettingsOptions = {},
  fakeOptions: FakeParagonOptions = {},
) {
  let current = credId;
  const rendered = await renderSignedIn(() => useUserSettings(current, options), {
    ...forms,
    ...fakeOptions,
  });
  const it = () => rendered.current().it;
  await waitFor(() => expect(it().status).not.toBe('loading'));
  const person = { projectId: rendered.fake.projectId, userId: rendered.fake.userId };
  return {
    ...rendered,
    it,
    person,
    choose(next: string | null) {
      current = next;
      rendered.rerender();
    },
  };
}

describe('useUserSettings', () => {
  it('gives fields, and what is stored or the default of each', async () => {
    const { it } = await renderSettings();
    expect(it()).toMatchObject({ status: 'ready', error: null, isDirty: false, conflicts: [] });
    expect(it().fields.slice(0, 2)).toMatchObject([{ id: 'text' }, { id: 'number' }]);
    expect(it().values).toMatchObject({ text: 'engines', number: '30' });
  });

  it('gives those of the configuration that is named', async () => {
    const { it } = await renderSettings(everyFirst, { configurationId: 'emea' });
    expect(it().values).toMatchObject({ text: 'engines-emea' });
  });

  it('never gives the values of another account', async () => {
    const { it, choose } = await renderSettings();
    act(() => it().setValue('text', 'looms'));
    act(() => choose(everySecond));
    expect(it().values.text).toBeUndefined();
    act(() => choose(everyFirst));
    expect(it().values.text).toBe('looms');
  });

  it('saves what is not saved, without a secret in the cache', async () => {
    const { it, fake, person, queryClient } = await renderSettings();
    act(() => it().setValue('text', 'looms'));
    act(() => it().setValue('password', 'hush-hush'));
    expect(it()).toMatchObject({ isDirty: true, values: { text: 'looms', password: 'hush-hush' } });
    act(() => it().save.mutate());
    await waitFor(() => expect(it().save.isSuccess).toBe(true));
    expect(it()).toMatchObject({ isDirty: false, values: { text: 'looms' } });
    const [stored] = fake.model.getCredential(person, everyFirst).configurations;
    expect(stored?.sharedSettings).toMatchObject({ text: 'looms', password: 'hush-hush' });
    const { mutations } = dehydrated(queryClient);
    expect(JSON.stringify(mutations)).not.toContain('hush-hush');
  });

  it('keeps what is not saved over an unmount, and shows the same to all', async () => {
    const { it, fake, unmount } = await renderSettings();
    act(() => it().setValue('text', 'looms'));
    unmount();
    const again = await renderSignedIn(
      () => [useUserSettings(everyFirst), useUserSettings(everyFirst)],
      fake,
    );
    await waitFor(() => expect(again.current().it[0]?.values.text).toBe('looms'));
    act(() => again.current().it[1]?.discard());
    expect(again.current().it.map(({ values }) => values.text)).toEqual(['engines', 'engines']);
  });

  it('says at which field a value was refused, and keeps it', async () => {
    const { it } = await renderSettings();
    act(() => it().setValue('dynamicEnum', 'wrong'));
    act(() => it().save.mutate());
    await waitFor(() => expect(it().save.error?.code).toBe('input-refused'));
    expect(it()).toMatchObject({
      fieldErrors: { dynamicEnum: 'Project was not found.' },
      isDirty: true,
      values: { dynamicEnum: 'wrong' },
    });
  });

  it('says nothing of a refusal at the form of another account', async () => {
    const { it, choose } = await renderSettings();
    act(() => it().save.mutate({ email: 'nobody' }));
    await waitFor(() => expect(it().fieldErrors).toEqual({ email: 'email' }));
    act(() => choose(everySecond));
    expect(it().fieldErrors).toEqual({});
    act(() => choose(everyFirst));
    expect(it().fieldErrors).toEqual({ email: 'email' });
  });

  it('says which unsaved values were changed elsewhere', async () => {
    const { it, fake, person, current } = await renderSettings();
    act(() => it().setValue('text', 'looms'));
    act(() => it().setValue('number', 7));
    const stored = fake.model.getCredential(person, everyFirst).configurations[0]?.sharedSettings;
    const sharedSettings = { ...stored, text: 'mills', email: 'king@work.example' };
    fake.model.updateSettings(person, everyFirst, { sharedSettings }, everyDefault);
    await act(() => current().client.refresh());
    await waitFor(() => expect(it().conflicts).toEqual(['text']));
    expect(it().values).toMatchObject({ text: 'looms', number: 7, email: 'king@work.example' });
    act(() => it().discard());
    expect(it()).toMatchObject({ conflicts: [], values: { text: 'mills' } });
  });

  it('counts no value as a change that is stored already', async () => {
    const { it } = await renderSettings();
    act(() => it().setValue('number', 7));
    act(() => it().setValue('number', '30'));
    expect(it().isDirty).toBe(false);
  });

  it.each([
    ['invalid-account', 'INVALID'],
    ['pending-account', 'PENDING'],
  ] as const)('has the status %s', async (status, credentialStatus) => {
    const account = { id: everyFirst, email: 'ada@work.example', status: credentialStatus };
    const accounts = { [every]: [account] };
    const { it } = await renderSettings(everyFirst, {}, { seed: [], accounts });
    expect(it().status).toBe(status);
    expect(it().fields.length).toBeGreaterThan(0);
  });

  it.each([null, 'nobody'])('has no account for %s', async (credId) => {
    const { it } = await renderSettings(credId);
    expect(it()).toMatchObject({ status: 'no-account', fields: [], values: {} });
    act(() => it().setValue('text', 'looms'));
    expect(it().isDirty).toBe(false);
  });

  it('has no account where the configuration is not there', async () => {
    const { it } = await renderSettings(everyFirst, { configurationId: 'apac' });
    expect(it().status).toBe('no-account');
  });

  it('passes the options of a mutation on', async () => {
    const saved: unknown[] = [];
    const { it } = await renderSettings(everyFirst, {
      configurationId: everyEmea,
      mutation: { onSuccess: (values) => saved.push(values) },
    });
    await act(() => it().save.mutateAsync({ text: 'looms' }));
    expect(saved).toMatchObject([{ text: 'looms' }]);
  });
});

describe('useIntegrationConfig', () => {
  it('gives what the integration offers, or the part that was selected', async () => {
    const { current } = await renderSignedIn(
      () => ({
        whole: useIntegrationConfig('slack').data,
        part: useIntegrationConfig('slack', { select: countWorkflows }).data,
        none: useIntegrationConfig(null),
        unknown: useIntegrationConfig('nonesuch'),
      }),
      forms,
    );
    await waitFor(() => expect(current().it.part).toBe(3));
    expect(current().it.whole?.availableUserSettings).toMatchObject([
      { id: 'channel' },
      { id: 'member' },
      { id: 'quiet' },
    ]);
    expect(current().it.none).toMatchObject({ data: undefined, fetchStatus: 'idle' });
    await waitFor(() => expect(current().it.unknown.error?.code).toBe('integration-not-found'));
  });

  it('is read again with each new snapshot', async () => {
    const { current, fake } = await renderSignedIn(() => useIntegrationConfig('slack'), forms);
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    const before = current().it.data;
    const read = vi.spyOn(fake, 'getIntegrationConfig');
    await act(() => current().client.refresh());
    await waitFor(() => expect(read).toHaveBeenCalledWith('slack'));
    await waitFor(() => expect(current().it.isFetching).toBe(false));
    expect(current().it.data).toBe(before);
  });
});

function countWorkflows({ availableWorkflows }: { availableWorkflows: unknown[] }): number {
  return availableWorkflows.length;
}

function dehydrated(queryClient: { getMutationCache(): { getAll(): { state: unknown }[] } }) {
  return {
    mutations: queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
  };
}
