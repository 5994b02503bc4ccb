import type { FieldOption } from './Field';

/** Where options come from: what `getSourcesForInput` and `getDataSourceOptions` of the SDK give. */
export interface FieldSource {
  type?: string | undefined;
  title?: string | undefined;
  /** What options are asked for by. */
  cacheKey?: string | undefined;
  /**
   * The `cacheKey`s of the sources whose answers are needed before. An empty list: options load at once. Without a
   * list they load when somebody asks for them.
   */
  refreshDependencies?: readonly unknown[] | undefined;
  /** Whether the server pages and searches. Without it the kit searches what is loaded. */
  supportPagination?: boolean | undefined;
  /** Whether a loader of the app wants its options to be loaded at each opening. */
  refreshOnOpen?: boolean | undefined;
  /** Options that come with the integration. */
  values?: unknown;
  /** Set where the app's own loader of `mapObjectFields` is asked. */
  dynamicFieldMappingKey?: string | undefined;
  dynamicFieldMappingType?: string | undefined;
}

/** The sources of an input, by what each is for. */
export interface FieldSources {
  kind: 'single' | 'conditional' | 'combo' | 'defaultFieldValue' | 'fieldMapper';
  source?: FieldSource | undefined;
  mainInputSource?: FieldSource | undefined;
  dependentInputSource?: FieldSource | undefined;
  variableInputSource?: FieldSource | undefined;
  recordSource?: FieldSource | undefined;
  fieldSource?: FieldSource | undefined;
  dependentFieldInputSource?: FieldSource | undefined;
  /** The app's own fields, for a dynamic field mapping. */
  mapObjectFieldOptions?: unknown;
}

/** A field that depends on other answers: `nestedData` of the SDK. */
export interface NestedField {
  id: string;
  title: string;
  type: 'dropdown' | 'multi' | 'multiCheckbox' | 'number' | 'string';
  required: boolean;
  options: FieldOption[];
}

/** Whether the options come with the source, and no server is asked. */
export function isStatic(source: FieldSource): boolean {
  return Array.isArray(source.values);
}

/** Whether a search goes to where the options come from. A loader of the app's own takes a search, too. */
export function isSearchedThere(source: FieldSource): boolean {
  // Of the server's data nothing is a function: the SDK adds this one to the source of a loader.
  const isLoader = typeof Reflect.get(source, 'mapRefreshToValues') === 'function';
  return source.supportPagination === true || isLoader || Boolean(source.dynamicFieldMappingKey);
}

/** The `cacheKey`s whose answers are needed before. Undefined: the options load on demand. */
export function getDependencies(source: FieldSource): string[] | undefined {
  if (isStatic(source)) return [];
  const { refreshDependencies } = source;
  if (!Array.isArray(refreshDependencies)) return undefined;
  return refreshDependencies.filter((key): key is string => typeof key === 'string');
}
