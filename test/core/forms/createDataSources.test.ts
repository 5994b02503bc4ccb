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

function create() {
  const calls: DataSourcesConfig[] = [];
  const sdk = { setDataSources: (config: DataSourcesConfig) => void calls.push(config) };
  let loaded: ParagonSdk | undefined = sdk as unknown as ParagonSdk;
  const sources = createDataSources(() => loaded);
  return { calls, sources, setLoaded: (is: boolean) => (loaded = is ? (sdk as never) : undefined) };
}

it('leaves the SDK alone where the app has no sources', () => {
  const { calls, sources } = create();
  expect(sources.set({}, undefined)).toBe(false);
  sources.apply();
  expect(calls).toEqual([]);
});

it('waits for the SDK', () => {
  const { calls, sources, setLoaded } = create();
  setLoaded(false);
  sources.set({}, loader());
  expect(calls).toEqual([]);
  setLoaded(true);
  expect(sources.apply()).toBe(true);
  expect(calls).toHaveLength(1);
});

it('calls the latest function of the app, without telling the SDK anew', async () => {
  const { calls, sources } = create();
  const [one, other] = [vi.fn(async () => page), vi.fn(async () => page)];
  const provider = {};
  expect(sources.set(provider, loader(one))).toBe(true);
  expect(sources.set(provider, loader(other))).toBe(false);
  expect(calls).toHaveLength(1);
  const people = calls[0]?.dropdowns?.people as { loadOptions: (...values: unknown[]) => unknown };
  await people.loadOptions('cursor', 'search');
  expect(one).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledWith('cursor', 'search');
});

it('tells the SDK of new lists, with everything else as well', () => {
  const { calls, sources } = create();
  const provider = {};
  const list = (label: string) => [{ label, value: label }];
  sources.set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Mill') } });
  sources.set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Mill') } });
  expect(calls).toHaveLength(1);
  sources.set(provider, { dropdowns: { ...loader().dropdowns, teams: list('Store') } });
  expect(Object.keys(calls[1]?.dropdowns ?? {})).toEqual(['people', 'teams']);
  sources.set(provider, undefined);
  expect(calls[2]).toEqual({});
});

it('joins the sources of two providers', () => {
  const { calls, sources } = create();
  const [one, other] = [{}, {}];
  const teams = { teams: [{ label: 'Mill', value: 'mill' }] };
  sources.set(one, loader());
  sources.set(other, { integrationSpecificSources: { jira: { dropdowns: teams } } });
  expect(calls[1]).toMatchObject({
    dropdowns: { people: {} },
    integrationSpecificSources: { jira: { dropdowns: teams } },
  });
});
