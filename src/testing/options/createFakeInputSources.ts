import type { CatalogueDataSource, FieldMapperSource, StaticSource } from '../../model/DataSource';
import type { CatalogueInput } from '../../model/types';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import type { FakeItem, FakeSources } from './createFakeSources';

/** Where the options of an input come from: the integration, or the app. */
export interface FakeInputSources {
  getDataSourceOptions(type: string, key: string): Promise<CatalogueDataSource | undefined>;
  getSourcesForInput(type: string, input: CatalogueInput): object | null;
}

export function createFakeInputSources(
  catalogue: FakeCatalogue,
  own: FakeSources,
): FakeInputSources {
  function ofDropdown(type: string, input: CatalogueInput): object | null {
    const { key = '', title, customDropdownOptions = [] } = input;
    const items = own.findItems(type, key);
    if (items) return single(toStatic(key, title, items));
    if (own.findLoader(key)) return single({ ...loadedAtOnce, title, cacheKey: key });
    if (customDropdownOptions.length) return single(toStatic(key, title, customDropdownOptions));
    if (key) complain(`dropdown key "${key}"`, 'for', title);
    return null;
  }

  function ofFields(type: string, input: CatalogueInput, source: FieldMapperSource): object {
    const { dynamicObjectName: name, title } = input;
    const { recordSource, fieldSource, dependentInputSource, dependentFieldInputSource } = source;
    const fields = own.findFields(type, name);
    if (name && !fields) complain(`Object Name key "${name}"`, 'by', title);
    const isOwn = Boolean(Reflect.get(Object(fields), 'useBYOFieldMappingOption'));
    const mark = (dynamicFieldMappingType: string) =>
      isOwn ? { dynamicFieldMappingKey: name, dynamicFieldMappingType } : {};
    return {
      kind: 'fieldMapper',
      recordSource: { ...recordSource, ...mark('objectTypes') },
      fieldSource: { ...fieldSource, ...mark('integrationFields') },
      ...(!isOwn && dependentInputSource && { dependentInputSource }),
      ...(!isOwn && dependentFieldInputSource && { dependentFieldInputSource }),
      ...(fields && { mapObjectFieldOptions: fields }),
    };
  }

  function findSource(type: string, key: string): CatalogueDataSource | undefined {
    return catalogue.requireByName(type).sdkIntegrationConfig.dataSources[key];
  }

  return {
    getDataSourceOptions: async (type, key) => findSource(type, key),
    getSourcesForInput(type, input) {
      if (input.type === 'CUSTOM_DROPDOWN') return ofDropdown(type, input);
      if (!input.sourceType || !catalogue.isLoaded(type)) return null;
      const source = findSource(type, input.sourceType);
      switch (source?.type) {
        case 'DYNAMIC_DATA_SOURCE':
          return single(source);
        case 'FIELD_MAPPER_DATA_SOURCE':
          return ofFields(type, input, source);
        case 'COMBO_INPUT_DATA_SOURCE': {
          // The source of the fields that depend on both is lost.
          const { mainInputSource, dependentInputSource } = source;
          return { kind: 'combo', mainInputSource, dependentInputSource };
        }
        case 'DYNAMIC_COMBO_INPUT_DATA_SOURCE': {
          const { mainInputSource, dependentInputSource, variableInputSource } = source;
          const kind = 'defaultFieldValue';
          const pair = { kind, mainInputSource, dependentInputSource };
          return variableInputSource ? { ...pair, variableInputSource } : pair;
        }
        default:
          return null;
      }
    },
  };
}

const loadedAtOnce = {
  type: 'DYNAMIC_DATA_SOURCE',
  refreshDependencies: [],
  mapRefreshToValues: (value: unknown) => value,
  getRefreshActionParameters: () => ({}),
} as const;

function single(source: object): object {
  return { kind: 'single', source };
}

function toStatic(id: string, title: string, values: FakeItem[]): StaticSource {
  return { type: 'STATIC_ENUM_DATA_SOURCE', title, id, values };
}

function complain(what: string, word: 'by' | 'for', title: string): void {
  console.error(`No dynamic fields were provided ${word} ${what} for the input "${title}"`);
}
