import { act, waitFor } from '@testing-library/react';
import {
  type FieldSource,
  type UseFieldOptionsOptions,
  useFieldOptions,
} from 'paragon-connect-react/hooks';
import { describe, expect, it, vi } from 'vitest';
import { nobody, renderSignedIn } from './renderWithParagon';

const every = 'custom.everyinput';
const [first, second] = [
  'ca02135e-92b1-43f2-8ede-0d7ac3baea9e',
  '119a72d1-74c9-4f6a-8c01-1cdd9474031b',
];

async function renderOptions(initial: UseFieldOptionsOptions, props = {}) {
  let options = initial;
  const seeded = {
    catalogue: 'forms' as const,
    accounts: {
      [every]: [
        { id: first, email: 'ada@work.example' },
        { id: second, email: 'ada.king@example.org' },
      ],
    },
  };
  const rendered = await renderSignedIn(() => useFieldOptions(options), seeded, props);
  const asked = () => rendered.fake.calls.filter(({ method }) => method === 'getFieldOptions');
  return {
    ...rendered,
    it: () => rendered.current().it,
    labels: () => rendered.current().it.options.map(({ label }) => label),
    questions: () => asked().map(({ parameters }) => parameters[0] as Record<string, unknown>),
    change(next: Partial<UseFieldOptionsOptions>) {
      options = { ...options, ...next };
      rendered.rerender();
    },
  };
}

const source = (cacheKey: string, more: Partial<FieldSource> = {}): FieldSource => ({
  type: 'DYNAMIC_DATA_SOURCE',
  cacheKey,
  refreshDependencies: [],
  ...more,
});

describe('useFieldOptions', () => {
  it('reads the options of the account, by the key of a source, page by page', async () => {
    const { it, labels, questions } = await renderOptions({
      credId: second,
      sourceType: 'projects',
    });
    await waitFor(() => expect(it().status).toBe('success'));
    expect(labels()).toHaveLength(10);
    expect(labels()[0]).toBe('Project 1 of ada.king@example.org');
    expect(it().hasNextPage).toBe(true);
    act(() => it().fetchNextPage());
    await waitFor(() => expect(labels()).toHaveLength(20));
    expect(questions().at(-1)).toMatchObject({ selectedCredentialId: second, cursor: '10' });
  });

  it('names no account where there is none', async () => {
    const { it, questions } = await renderOptions({ integration: every, source: source('later') });
    await waitFor(() => expect(it().status).toBe('success'));
    expect(questions()[0]).not.toHaveProperty('selectedCredentialId');
  });

  it('never shows one account the options of another', async () => {
    const { it, labels, change } = await renderOptions({ credId: first, source: source('later') });
    await waitFor(() => expect(labels()).toEqual(['Now of ada@work.example']));
    change({ credId: second });
    expect(labels()).toEqual([]);
    await waitFor(() => expect(labels()).toEqual(['Now of ada.king@example.org']));
    expect(it().error).toBeNull();
  });

  it('searches at the source once the person pauses, and keeps the options meanwhile', async () => {
    const { it, labels, questions, change } = await renderOptions({
      credId: first,
      source: source('projects', { supportPagination: true }),
    });
    await waitFor(() => expect(labels()).toHaveLength(10));
    for (const search of ['p', 'pr', 'project 2']) change({ search });
    expect(it().isStale).toBe(true);
    expect(labels()).toHaveLength(10);
    await waitFor(() => expect(labels()).toHaveLength(7));
    expect(it().isStale).toBe(false);
    expect(questions().map(({ search }) => search)).toEqual([undefined, 'project 2']);
  });

  it('drops an answer that comes too late', async () => {
    const { it, labels, fake, change } = await renderOptions({
      credId: first,
      source: source('projects', { supportPagination: true }),
      search: 'project 25',
    });
    await waitFor(() => expect(labels()).toHaveLength(1));
    fake.latency = 400;
    change({ search: 'project 1' });
    await waitFor(() => expect(it().isFetching).toBe(true));
    change({ search: '' });
    await waitFor(() => expect(labels()[9]).toBe('Project 10 of ada@work.example'));
    await waitFor(() => expect(it().isFetching).toBe(false));
    expect(labels()).toHaveLength(10);
    expect(labels()[9]).toBe('Project 10 of ada@work.example');
  });

  it('searches the labels by itself where the source cannot, accents and capitals aside', async () => {
    const { labels, questions, change } = await renderOptions({
      credId: first,
      source: { values: [{ title: 'Italy', items: [{ value: 't', label: 'Torïno' }] }, 'Rome'] },
    });
    await waitFor(() => expect(labels()).toEqual(['Torïno', 'Rome']));
    change({ search: 'TORI' });
    expect(labels()).toEqual(['Torïno']);
    expect(questions()).toEqual([]);
  });

  it('waits until the answers that it depends on are there, and sends these alone', async () => {
    const { it, labels, questions, change } = await renderOptions({
      credId: first,
      source: source('tasks', { refreshDependencies: ['projects'] }),
      parameters: { projects: '', other: 'x' },
    });
    expect(it()).toMatchObject({ status: 'waiting', missing: ['projects'], options: [] });
    expect(questions()).toEqual([]);
    change({ parameters: { projects: 'P1', other: 'y' } });
    await waitFor(() => expect(labels()).toEqual(['Draw in P1', 'Cast in P1']));
    expect(questions()[0]?.parameters).toEqual([
      { key: 'projects', source: { type: 'VALUE', value: 'P1' } },
    ]);
    change({ parameters: { projects: 'P2' } });
    expect(labels()).toEqual([]);
    await waitFor(() => expect(labels()).toEqual(['Draw in P2', 'Cast in P2']));
  });

  it('loads on demand what lists no dependencies', async () => {
    const onDemand = source('later', { refreshDependencies: undefined });
    const { it, questions } = await renderOptions({ credId: first, source: onDemand });
    expect(it().status).toBe('idle');
    expect(questions()).toEqual([]);
    act(() => it().load());
    await waitFor(() => expect(it().status).toBe('success'));
    expect(questions()).toHaveLength(1);
  });

  it('keeps numbers, headings and fields', async () => {
    const levels = await renderOptions({ credId: first, source: source('levels') });
    await waitFor(() =>
      expect(levels.it().options[0]).toEqual({ value: '1', raw: 1, label: 'Level 1' }),
    );
    levels.unmount();
    const parameters = { projects: 'P1', issueTypes: 'Bug' };
    const { it } = await renderOptions({
      credId: first,
      source: source('variableFields', { refreshDependencies: ['projects', 'issueTypes'] }),
      parameters,
    });
    await waitFor(() => expect(it().nested).toHaveLength(5));
    expect(it().nested[1]).toMatchObject({ type: 'dropdown', options: [{ label: 'Ada' }, {}] });
    expect(it().options).toEqual([]);
  });

  it('says why options are missing, and tries again', async () => {
    const { it, fake, labels } = await renderOptions({ credId: first, source: source('broken') });
    await waitFor(() => expect(it()).toMatchObject({ status: 'error' }));
    expect(it().error).toMatchObject({ code: 'server', credentialId: first, integration: every });
    expect(it().error?.message).toContain('out of order');
    fake.fail('getFieldOptions', 'network');
    act(() => it().retry());
    await waitFor(() => expect(it().error?.code).toBe('network'));
    expect(labels()).toEqual([]);
  });

  it('says that nobody has such an account', async () => {
    const { it } = await renderOptions({ credId: nobody, source: source('later') });
    await waitFor(() => expect(it().error?.code).toBe('credential-not-found'));
    expect(it().status).toBe('error');
  });

  it('says that an answer cannot be read', async () => {
    const { it, fake, change } = await renderOptions({ credId: first, enabled: false });
    fake.fail('getFieldOptions', 'malformed');
    change({ enabled: true, source: source('later') });
    await waitFor(() => expect(it().error?.code).toBe('server'));
  });

  it('signs in again where the server has ended the session', async () => {
    const { it, fake, labels, change } = await renderOptions({ credId: first, enabled: false });
    fake.fail('getFieldOptions', { status: 401 });
    change({ enabled: true, source: source('later') });
    await waitFor(() => expect(labels()).toEqual(['Now of ada@work.example']));
    expect(it().error).toBeNull();
  });

  it('loads through the app’s own loader, which an inline object does not reset', async () => {
    const loader = vi.fn(async (cursor?: string, search?: string) => ({
      options: [{ label: `${search || 'all'} ${cursor ?? 'first'}`, value: 'x' }],
      nextPageCursor: null,
    }));
    const dataSources = {
      dropdowns: { people: { loadOptions: loader } },
    };
    const people = source('people', { supportPagination: true });
    const rendered = await renderOptions(
      { integration: every, source: people },
      { dataSources: { ...dataSources } },
    );
    await waitFor(() => expect(rendered.labels()).toEqual(['all first']));
    expect(rendered.fake.calls.filter(({ method }) => method === 'setDataSources')).toHaveLength(1);
    loader.mockRejectedValueOnce(new Error('Out.'));
    rendered.change({ search: 'ada' });
    await waitFor(() => expect(rendered.it().error?.code).toBe('unknown'));
    expect(rendered.it().error?.message).toContain('Out.');
    act(() => rendered.it().retry());
    await waitFor(() => expect(rendered.labels()).toEqual(['ada first']));
  });
});
