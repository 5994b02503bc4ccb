import { expect } from 'vitest';
import { every } from './formSeeds';
import { call, perform, signIn } from './steps';
import type { Behaviour, World } from './World';

interface Input {
  id: string;
  type: string;
}

/** The sources of the inputs, by the inputs' ids. */
async function sourcesOf(world: World, inputs: Input[]): Promise<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const input of inputs) {
    entries.push([input.id, await perform(world, 'getSourcesForInput', every, input)]);
  }
  return Object.fromEntries(entries);
}

async function configOf(world: World) {
  return (await perform(world, 'getIntegrationConfig', every)) as {
    availableUserSettings: Input[];
    availableWorkflows: { description: string; inputs: Input[] }[];
  };
}

async function hardInputs(world: World): Promise<Input[]> {
  const { availableWorkflows } = await configOf(world);
  return availableWorkflows.find(({ description }) => description === 'Hard Cases')?.inputs ?? [];
}

const dynamic = (cacheKey: string, more: object = {}) => ({
  kind: 'single',
  source: { type: 'DYNAMIC_DATA_SOURCE', cacheKey, ...more },
});
const fixed = (values: object[]) => ({
  kind: 'single',
  source: { type: 'STATIC_ENUM_DATA_SOURCE', values },
});

/** Where the options of an input come from. */
export const sourceBehaviours: Behaviour[] = [
  {
    name: 'has every type of input that a form can have',
    async run(world) {
      await signIn(world);
      const { availableUserSettings, availableWorkflows } = await configOf(world);
      const types = availableUserSettings.map(({ type }) => type);
      expect(types.sort()).toEqual([
        'BOOLEAN_INPUT',
        'COMBO_INPUT',
        'COPYABLE_BUTTON_INPUT',
        'CUSTOM_DROPDOWN',
        'DYNAMIC_COMBO_INPUT',
        'DYNAMIC_ENUM',
        'EMAIL',
        'ENUM',
        'FIELD_MAPPER',
        'FILE',
        'NUMBER',
        'PASSWORD',
        'PERMISSION',
        'SWITCH',
        'TEXTAREA_NO_VARS',
        'TEXT_NO_VARS',
        'URL',
      ]);
      const same = availableWorkflows.find(({ description }) => description === 'Every Input');
      expect(same?.inputs).toHaveLength(types.length);
    },
  },
  {
    name: 'knows the source of each type of input, but for a list that comes with the integration',
    async run(world) {
      await signIn(world);
      const { availableUserSettings } = await configOf(world);
      const sources = await sourcesOf(world, availableUserSettings);
      const without = [
        'text',
        'number',
        'email',
        'boolean',
        'switch',
        'enum',
        'permission',
        'file',
      ];
      for (const id of without) expect(sources[id]).toBeNull();
      expect(sources).toMatchObject({
        dynamicEnum: dynamic('projects', { supportPagination: true, refreshDependencies: [] }),
        customDropdown: fixed([{ label: 'Mill', value: 'mill' }, {}]),
        comboInput: {
          kind: 'combo',
          mainInputSource: { cacheKey: 'projects' },
          dependentInputSource: { cacheKey: 'issueTypes', refreshDependencies: ['projects'] },
        },
        dynamicComboInput: {
          kind: 'defaultFieldValue',
          mainInputSource: { cacheKey: 'projects' },
          dependentInputSource: { cacheKey: 'issueTypes' },
          variableInputSource: { cacheKey: 'variableFields' },
        },
        fieldMapper: {
          kind: 'fieldMapper',
          recordSource: { cacheKey: 'objects' },
          fieldSource: { cacheKey: 'fields', refreshDependencies: ['objects'] },
        },
      });
      expect(sources.comboInput).not.toHaveProperty('fieldSource');
    },
  },
  {
    name: 'reads a list that comes with the integration by its key',
    async run(world) {
      await signIn(world);
      expect(await perform(world, 'getDataSourceOptions', every, 'priorities')).toMatchObject({
        type: 'STATIC_ENUM_DATA_SOURCE',
        values: [{ value: 'low', label: 'Low' }, {}, {}],
      });
      expect(await perform(world, 'getDataSourceOptions', every, 'places')).toMatchObject({
        values: [{ title: 'Italy', items: [{ label: 'Turin' }] }, { title: 'England' }],
      });
      expect(await perform(world, 'getDataSourceOptions', every, 'nonesuch')).toBeUndefined();
      expect(await call(world, 'getDataSourceOptions', 'nonesuch', 'priorities')).toMatchObject({
        how: 'rejected',
        error: { message: 'Integration "nonesuch" not found.' },
      });
    },
  },
  {
    name: 'has no source for what the app has not set, and for an unknown type',
    async run(world) {
      await signIn(world);
      const sources = await sourcesOf(world, await hardInputs(world));
      expect(sources).toMatchObject({
        people: null,
        unknown: null,
        later: dynamic('later'),
        task: dynamic('tasks', { refreshDependencies: ['projects'] }),
        section: null,
        ownFields: { kind: 'fieldMapper', recordSource: { cacheKey: 'objects' } },
      });
      expect(sources).not.toHaveProperty('later.source.refreshDependencies');
      expect(sources).not.toHaveProperty('ownFields.mapObjectFieldOptions');
    },
  },
  {
    name: 'takes the app’s own lists and loaders, those of the integration first',
    async run(world) {
      await signIn(world);
      const inputs = [
        ...(await configOf(world)).availableUserSettings,
        ...(await hardInputs(world)),
      ];
      const list = (label: string) => [{ label, value: label }];
      await perform(world, 'setDataSources', {
        dropdowns: { teams: list('of all'), people: { loads: ['Ada'] } },
        integrationSpecificSources: { [every]: { dropdowns: { teams: list('of this') } } },
      });
      expect(await sourcesOf(world, inputs)).toMatchObject({
        customDropdown: fixed(list('of this')),
        people: dynamic('people', { refreshDependencies: [] }),
      });
      await perform(world, 'setDataSources', { dropdowns: { teams: list('of all') } });
      expect(await sourcesOf(world, inputs)).toMatchObject({
        customDropdown: fixed(list('of all')),
        people: null,
      });
    },
  },
  {
    name: 'marks the sources of a field mapping that the app loads by itself',
    async run(world) {
      await signIn(world);
      const inputs = await hardInputs(world);
      const applicationFields = { fields: [{ label: 'E-mail', value: 'email' }] };
      const loaders = { objectTypes: { loads: ['a'] }, integrationFields: { loads: ['b'] } };
      const set = (Contact: object) =>
        perform(world, 'setDataSources', { mapObjectFields: { Contact } });
      await set({ ...loaders, applicationFields });
      const own = { dynamicFieldMappingKey: 'Contact' };
      expect(await sourcesOf(world, inputs)).toMatchObject({
        ownFields: {
          recordSource: { ...own, dynamicFieldMappingType: 'objectTypes' },
          fieldSource: { ...own, dynamicFieldMappingType: 'integrationFields' },
          mapObjectFieldOptions: { ...applicationFields, useBYOFieldMappingOption: true },
        },
      });
      // Fields alone leave the sources as they are.
      await set(applicationFields);
      const { ownFields } = await sourcesOf(world, inputs);
      expect(ownFields).toMatchObject({ mapObjectFieldOptions: applicationFields });
      expect(ownFields).not.toHaveProperty('recordSource.dynamicFieldMappingKey');
      // Loaders without fields of the app count for nothing.
      await set(loaders);
      expect(await sourcesOf(world, inputs)).not.toHaveProperty('ownFields.mapObjectFieldOptions');
    },
  },
];
