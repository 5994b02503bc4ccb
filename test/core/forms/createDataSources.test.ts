import { expect, it, vi } from 'vitest';
import {
  createDataSources,
  type DataSourcesConfig,
} from '../../../src/core/forms/createDataSources';
import type { ParagonSdk } from '../../../src/core/sdk/ParagonSdk';

const page = { options: [], nextPageCursor: null };
const loader = (loadOptions = async () => page): DataSourcesConfig => ({
  dropdowns: { people: { loadOptions } },
});
const list = (label: string) => [{ label, value: label }];

function create() {
  const calls: DataSourcesConfig[] = [];
  const sdk = { setDataSources: (config: DataSourcesConfig) => void calls.push(config) };
  const sources = createDataSources();
  const set = (provider: object, config: DataSourcesConfig | undefined): boolean => {
    sources.set(provider, config);
    return sources.apply(sdk as unknown as ParagonSdk);
  };
  return { calls, sources, set };
}

it('leaves the SDK alone where the app has no sources', () => {
  const { calls, set } = create();
  expect(set({}, undefined)).toBe(false);
  expect(calls).toEqual([]);
});

it('calls the latest function of the app, without telling the SDK anew', async () => {
  const { calls, set } = create();
  const [one, other] = [vi.fn(async () => page), vi.fn(async () => page)];
  const provider = {};
  expect(set(provider, loader(one))).toBe(true);
  expect(set(provider, loader(other))).toBe(false);
  expect(calls).toHaveLength(1);
  const people = calls[0]?.dropdowns?.people as { loadOptions: (...values: unknown[]) => unknown };
  await people.loadOptions('cursor', 'search');
  expect(one).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledWith('cursor', 'search');
});

it('tells the SDK of new lists, with everything else as well', () => {
  const { calls, set } = create();
  const provider = {};
  set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Mill') } });
  set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Mill') } });
  expect(calls).toHaveLength(1);
  set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Store') } });
  expect(Object.keys(calls[1]?.dropdowns ?? {})).toEqual(['people', 'teams']);
  expect(set(provider, undefined)).toBe(true);
  expect(calls[2]).toEqual({});
});

it('joins the sources of two providers', () => {
  const { calls, set } = create();
  const teams = { teams: list('Mill') };
  set({}, loader());
  set({}, { integrationSpecificSources: { jira: { dropdowns: teams } } });
  expect(calls[1]).toMatchObject({
    dropdowns: { people: {} },
    integrationSpecificSources: { jira: { dropdowns: teams } },
  });
});

it('knows which dropdown loads anew at each opening, that of the integration first', () => {
  const { sources } = create();
  const loadOptions = async () => page;
  const people = { loadOptions, refreshOnOpen: true };
  sources.set(
    {},
    {
      dropdowns: { people, teams: list('Mill') },
      integrationSpecificSources: { jira: { dropdowns: { people: { loadOptions } } } },
    },
  );
  expect(sources.isRefreshedOnOpen('slack', 'people')).toBe(true);
  expect(sources.isRefreshedOnOpen('jira', 'people')).toBe(false);
  expect(sources.isRefreshedOnOpen('slack', 'teams')).toBe(false);
  expect(sources.isRefreshedOnOpen('slack', 'nonesuch')).toBe(false);
});
